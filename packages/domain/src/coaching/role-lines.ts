import type { AxisFigure } from "../report/figure.ts";
import type { ReportSnapshot } from "../report/snapshot.ts";

/** One orientation line: where subject and boss put the role, and where others see the subject. Points of the axis scale. */
export type RoleLine = {
  readonly axis: string;
  readonly self: number | null;
  readonly boss: number | null;
  readonly others: number | null;
  /** `alike` on the same point, `near` below two points apart, `apart` from two on; null where one of the two did not say. */
  readonly agreement: "alike" | "near" | "apart" | null;
  /** Whether both put the role outside of where others place the subject, on the same side. */
  readonly pulls: boolean;
};

/** The same distance from which the report says that the two see the role differently. */
const apartFrom = 2;

/** What subject and boss say the role needs, line by line; lines on which neither said anything are left out. */
export function compareRole({ figures }: ReportSnapshot): readonly RoleLine[] {
  return figures.axes
    .filter(({ roleNeed }) => roleNeed.self !== null || roleNeed.boss !== null)
    .map((axis) => ({
      axis: axis.id,
      ...axis.roleNeed,
      others: axis.others.kind === "shown" ? axis.others.mean : null,
      agreement: agreementOf(axis.roleNeed),
      pulls: pullsOn(axis),
    }));
}

function agreementOf({ self, boss }: AxisFigure["roleNeed"]): RoleLine["agreement"] {
  if (self === null || boss === null) return null;
  const distance = Math.abs(self - boss);
  if (distance >= apartFrom) return "apart";
  return distance === 0 ? "alike" : "near";
}

function pullsOn({ others, roleNeed: { self, boss } }: AxisFigure): boolean {
  if (others.kind === "withheld" || self === null || boss === null) return false;
  const { lower, upper } = others.interval;
  return (self < lower && boss < lower) || (self > upper && boss > upper);
}
