import { canonicalJson } from "../ballot/canonical-json.ts";
import { withoutWords } from "./live-part.ts";
import type { MarkedThing } from "./mark.ts";
import type { Remark, ReplacedVersion, ReportSnapshot } from "./snapshot.ts";

/**
 * The next version of a released report: what was decided about the comments since, and everything else as it was released. The figures
 * are the released ones by construction, whatever the engine would make of the answers today. `compiled` is the same round compiled now.
 */
export function correctSnapshot(
  released: ReportSnapshot,
  compiled: ReportSnapshot,
  replaced: ReplacedVersion,
): ReportSnapshot {
  const { held: _, ...kept } = released;
  return {
    ...kept,
    round: { ...released.round, coachName: compiled.round.coachName },
    remarks: compiled.remarks,
    ...(compiled.held === undefined ? {} : { held: compiled.held }),
    findings: speakOfTheSame(released, compiled) ? compiled.findings : wordless(released.findings),
    corrections: [...(released.corrections ?? []), replaced],
  };
}

/** Sentences point at figures: those of today hold only beside figures that today's engine would release too. */
function speakOfTheSame(released: ReportSnapshot, compiled: ReportSnapshot): boolean {
  const figuresOf = ({ figures, panel, rules }: ReportSnapshot): string => canonicalJson({ figures, panel, rules });
  return figuresOf(released) === figuresOf(compiled);
}

/** The released sentences without anything from a comment: what they quote may be what is corrected. */
function wordless(findings: ReportSnapshot["findings"]): ReportSnapshot["findings"] {
  return findings.filter(({ part }) => part !== "remarks").map(withoutWords);
}

/** What a reader marked, in the next version: a comment by its words, since the order is drawn anew; null where it is gone. */
export function carryMark(thing: MarkedThing, before: readonly Remark[], after: readonly Remark[]): MarkedThing | null {
  if (thing.kind !== "remark") return thing;
  const marked = before[Number(thing.id)];
  const place = after.findIndex(({ question, text }) => question === marked?.question && text === marked.text);
  return place === -1 ? null : { kind: "remark", id: String(place) };
}
