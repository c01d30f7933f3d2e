import { runRound } from "@parallax/domain/statistics";
import { seededChance } from "./chance.ts";
import { madeRound, type Panel } from "./made-people.ts";

/** What two rules say about the same made people: the half-point rule, and ours (methods.md 8.4). */
export type Flags = {
  /** Share of true gaps that are called clear, in the right direction. */
  readonly found: number;
  /** Share of competencies without a true gap that are called clear. */
  readonly falsely: number;
  /** Share of people with at least one such. */
  readonly peopleWithFalse: number;
  /** Share of all flags that are false. */
  readonly falseShare: number;
};

/** Makes `people` people with ten competencies, `gaps` of them rated too high by the subject, and counts flags of "all others". */
export function simulateFlags(
  panel: Panel,
  gaps: readonly number[],
  people: number,
  seed: number,
): { readonly half: Flags; readonly ours: Flags } {
  const chance = seededChance(seed);
  const half = tally();
  const ours = tally();
  for (let person = 0; person < people; person += 1) {
    const { allOthers } = runRound(madeRound(panel, gaps, chance));
    const figures = Object.values(allOthers);
    mark(
      half,
      figures.map(({ gap }) => (gap !== null && Math.abs(gap) >= 0.5 ? Math.sign(gap) : 0)),
      gaps,
    );
    mark(
      ours,
      figures.map(({ gapClass }) => (gapClass === "self_higher" ? 1 : gapClass === "self_lower" ? -1 : 0)),
      gaps,
    );
  }
  return { half: shares(half, people), ours: shares(ours, people) };
}

type Tally = { gaps: number; found: number; others: number; falsely: number; people: number };

function tally(): Tally {
  return { gaps: 0, found: 0, others: 0, falsely: 0, people: 0 };
}

function mark(into: Tally, directions: readonly number[], gaps: readonly number[]): void {
  let wrong = 0;
  for (const [index, direction] of directions.entries()) {
    if ((gaps[index] ?? 0) > 0) {
      into.gaps += 1;
      if (direction > 0) into.found += 1;
    } else {
      into.others += 1;
      if (direction !== 0) wrong += 1;
    }
  }
  into.falsely += wrong;
  if (wrong > 0) into.people += 1;
}

function shares({ gaps, found, others, falsely, people: withFalse }: Tally, people: number): Flags {
  return {
    found: gaps === 0 ? NaN : found / gaps,
    falsely: falsely / others,
    peopleWithFalse: withFalse / people,
    falseShare: falsely / Math.max(1, falsely + found),
  };
}
