import type { OpenedRemark } from "./opened-round.ts";
import type { Screenings } from "./screening.ts";
import type { HeldRemarks } from "./snapshot.ts";

/** A remark as it may be shown. */
export type ScreenedRemark = OpenedRemark & { readonly edited?: "shortened" };

/**
 * What is left to show once the coach has been through the remarks: other words for what was shortened, nothing for what was held but how
 * many, by question. Nothing of an original that was replaced or held gets past this. The subject's own words are nobody's to change.
 */
export function screenRemarks(
  remarks: readonly OpenedRemark[],
  screenings: Screenings,
): { readonly shown: readonly ScreenedRemark[]; readonly held: readonly HeldRemarks[] } {
  const held = new Map<string, number>();
  const shown = remarks.flatMap((remark): readonly ScreenedRemark[] => {
    const screening = remark.cell === "self" ? undefined : screenings.get(remark.id);
    if (screening?.kind === "shortened") return [{ ...remark, text: screening.text, edited: "shortened" }];
    if (screening?.kind !== "held") return [remark];
    held.set(remark.question, (held.get(remark.question) ?? 0) + 1);
    return [];
  });
  return { shown, held: [...held].map(([question, count]) => ({ question, remarks: count })) };
}
