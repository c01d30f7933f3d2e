import { comparedCompetencies } from "../report/finding-rules/clear-gaps.ts";
import type { Remark, ReportSnapshot } from "../report/snapshot.ts";

/** A clear difference, without its numbers: what people wrote about it stands beside it, and no remark stands beside a score. */
export type PrepGap = {
  readonly competency: string;
  readonly remarks: readonly Remark[];
};

const mostEachWay = 2;
const mostRemarks = 2;

/** The largest clear differences each way, with the shortest remarks that speak of them. */
export function findClearGaps(snapshot: ReportSnapshot): {
  readonly youHigher: readonly PrepGap[];
  readonly othersHigher: readonly PrepGap[];
} {
  const compared = comparedCompetencies(snapshot);
  const largest = (gapClass: "self_higher" | "self_lower"): readonly PrepGap[] =>
    compared
      .filter(({ gap }) => gap.gapClass === gapClass)
      .toSorted((a, b) => Math.abs(b.gap.value) - Math.abs(a.gap.value))
      .slice(0, mostEachWay)
      .map(({ id }) => ({ competency: id, remarks: nearest(snapshot.remarks, id) }));
  return { youHigher: largest("self_higher"), othersHigher: largest("self_lower") };
}

function nearest(remarks: readonly Remark[], competency: string): readonly Remark[] {
  return remarks
    .filter(({ about }) => about?.includes(competency) === true)
    .toSorted((a, b) => a.text.length - b.text.length || (a.text < b.text ? -1 : 1))
    .slice(0, mostRemarks);
}
