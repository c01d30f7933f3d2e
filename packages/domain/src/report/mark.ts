import type { Finding } from "./finding.ts";
import type { LivePart } from "./live-part.ts";
import type { ReportSnapshot } from "./snapshot.ts";

/** What a reader means by marking something: go on with it, get better at it, speak about it. */
export const markKinds = ["keep", "grow", "talk"] as const;
export type MarkKind = (typeof markKinds)[number];

/** What can be marked: a competency or an axis by its id, a remark by its place in the release's order. */
export type MarkedThing = { readonly kind: "competency" | "axis" | "remark"; readonly id: string };

export type Mark = { readonly thing: MarkedThing; readonly kind: MarkKind };

/** A thing's name within its release, as it is kept: `competency clarity`, `remark 7`. */
export function nameThing({ kind, id }: MarkedThing): string {
  return `${kind} ${id}`;
}

/** The thing of a name that `nameThing` gave. */
export function parseThing(name: string): MarkedThing | null {
  const [, kind, id] = /^(competency|axis|remark) (.+)$/.exec(name) ?? [];
  if (id === undefined || (kind !== "competency" && kind !== "axis" && kind !== "remark")) return null;
  return { kind, id };
}

/** Whether the report has such a thing to mark in the parts that are open. */
export function canMark(
  { figures, remarks, findings }: Pick<ReportSnapshot, "figures" | "remarks" | "findings">,
  opened: readonly LivePart[],
  { kind, id }: MarkedThing,
): boolean {
  switch (kind) {
    case "competency":
      if (opened.includes("differences")) return figures.competencies.some((figure) => figure.id === id);
      return (
        opened.includes("strengths") && findings.some((finding) => finding.part === "strengths" && names(finding, id))
      );
    case "axis":
      return opened.includes("balance") && figures.axes.some((figure) => figure.id === id);
    case "remark":
      return opened.includes("remarks") && /^(0|[1-9]\d{0,5})$/.test(id) && Number(id) < remarks.length;
  }
}

function names({ refs }: Finding, competency: string): boolean {
  return refs.some((ref) => ref.list === "competency" && ref.id === competency);
}
