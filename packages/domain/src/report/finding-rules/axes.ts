import type { AxisFigure, Interval } from "../figure.ts";
import type { AxisEnd, Finding } from "../finding.ts";
import { find } from "./rule.ts";
import type { FindingRule } from "./rule.ts";
import { ofAxis } from "./references.ts";

/** How far apart the subject's and the boss's view of the role must be, in points of the line, to be worth a sentence. */
const roleViewsApart = 2;
const mostRoleSentences = 2;

/** On which lines others place the subject clearly towards one pole. */
export const axesRule: FindingRule = ({ figures: { axes } }) => {
  const shown = axes.filter((axis) => axis.others.kind === "shown");
  if (shown.length === 0) return [];
  const sided = (side: AxisEnd): string[] =>
    axes.filter(({ others }) => others.kind === "shown" && others.side === side).map(({ id }) => id);
  const refs = (ids: readonly string[]) => ids.map((id) => ofAxis(id, "others"));
  const leader = sided("leader");
  const manager = sided("manager");
  const found: Finding[] = [];
  if (leader.length > 0) found.push(find("axes", "axes-leader", { axes: leader }, refs(leader)));
  if (manager.length > 0) found.push(find("axes", "axes-manager", { axes: manager }, refs(manager)));
  if (found.length > 0) return found;
  return [find("axes", "axes-unsettled", {}, refs(shown.map(({ id }) => id)))];
};

/** Where subject and boss both say that the role needs more of one pole than others see; where the two differ about the role. */
export const roleRule: FindingRule = ({ figures: { axes } }) => [
  ...pulls(axes).map(({ axis, towards }) => {
    const refs = [ofAxis(axis, "others"), ofAxis(axis, "role-need")];
    return find("axes", "role-pulls", { axis, towards }, refs);
  }),
  ...axes
    .flatMap(({ id, roleNeed: { self, boss } }) =>
      self === null || boss === null || Math.abs(self - boss) < roleViewsApart ? [] : [{ id, further: boss - self }],
    )
    .toSorted((a, b) => Math.abs(b.further) - Math.abs(a.further))
    .slice(0, mostRoleSentences)
    .map(({ id, further }) => {
      const towards = further > 0 ? "manager" : "leader";
      return find("axes", "role-views-differ", { axis: id, towards }, [ofAxis(id, "role-need")]);
    }),
];

type RolePull = { readonly axis: string; readonly towards: AxisEnd; readonly distance: number };

/** Lines on which both say that the role needs the subject outside of where others place them; the furthest first, at most two. */
export function pulls(axes: readonly AxisFigure[]): readonly RolePull[] {
  return axes
    .flatMap(({ id, others, roleNeed: { self, boss } }) => {
      if (others.kind === "withheld" || self === null || boss === null) return [];
      const towards = sideOf(others.interval, self, boss);
      if (towards === null) return [];
      const distance = Math.min(Math.abs(self - others.mean), Math.abs(boss - others.mean));
      return [{ axis: id, towards, distance }];
    })
    .toSorted((a, b) => b.distance - a.distance)
    .slice(0, mostRoleSentences);
}

function sideOf({ lower, upper }: Interval, self: number, boss: number): AxisEnd | null {
  if (self < lower && boss < lower) return "leader";
  return self > upper && boss > upper ? "manager" : null;
}
