import { round1 } from "../statistics/round1.ts";
import type { AxisFigure, AxisSide } from "./figure.ts";
import type { RoleNeed } from "./opened-round.ts";
import { presentList } from "./present-list.ts";
import type { AnalysedList } from "./present-list.ts";

/** The orientation axes: the same figures on their own line, the side that others see, and where the role needs the subject to be. */
export function presentAxes(list: AnalysedList, roleNeeds: readonly RoleNeed[]): readonly AxisFigure[] {
  return presentList(list).map((figure) => {
    const { id, others } = figure;
    const need = (group: RoleNeed["group"]) =>
      meanOf(roleNeeds.filter((entry) => entry.axis === id && entry.group === group));
    const roleNeed = { self: need("self"), boss: need("boss") };
    if (others.kind === "withheld") return { ...figure, others, roleNeed };
    return { ...figure, others: { ...others, side: sideOf(list, id) }, roleNeed };
  });
}

/** Wholly on one side of the middle, wholly about the middle, or not settled; by the unrounded interval. */
function sideOf({ frame, analysis }: AnalysedList, id: string): AxisSide {
  const { lower, upper } = analysis.allOthers[id] ?? { lower: null, upper: null };
  if (lower === null || upper === null) return "unclear";
  const middle = (frame.scale.min + frame.scale.max) / 2;
  if (upper < middle - 1e-9) return "leader";
  if (lower > middle + 1e-9) return "manager";
  const { sameMargin } = frame.config;
  return lower >= middle - sameMargin - 1e-9 && upper <= middle + sameMargin + 1e-9 ? "middle" : "unclear";
}

function meanOf(needs: readonly RoleNeed[]): number | null {
  if (needs.length === 0) return null;
  return round1(needs.reduce((sum, need) => sum + need.answer, 0) / needs.length);
}
