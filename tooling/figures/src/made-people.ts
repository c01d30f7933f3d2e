import type { Round, RaterInput } from "@parallax/domain/statistics/round-input";
import type { Chance } from "./chance.ts";

// Raters as real data show them (methods.md 7.2): a rater's score on one competency scatters around the truth with an SD of about 0.72
// points on a scale from 1 to 5, six tenths of its variance shared by all competencies of the same rater (halo). Four items each, whole points.

const items = 4;
const competencies = 10;
const itemNoise = 0.5;
/** What is left of 0.72 squared when the noise of four rounded items is taken off. */
const raterVariance = 0.72 ** 2 - (itemNoise ** 2 + 1 / 12) / items;
const halo = 0.6;

export type Panel = { readonly boss: number; readonly peers: number; readonly reports: number };

/** Four whole answers around a level. */
export function fourAnswers(level: number, chance: Chance): readonly number[] {
  return Array.from({ length: items }, () => Math.min(5, Math.max(1, Math.round(level + itemNoise * chance.normal()))));
}

export function raterSd(): number {
  return Math.sqrt(raterVariance);
}

/**
 * One person with ten competencies, seen by a panel. `gaps` says by how much the person rates themself above the truth; apart from that
 * the self form is a reading with the same item noise as everybody's.
 */
export function madeRound(panel: Panel, gaps: readonly number[], chance: Chance): Round {
  const truth = Array.from({ length: competencies }, () => 3.4 + 0.3 * chance.normal());
  const ids = truth.map((_, index) => `c${index}`);
  const rater = (id: string, group: string, levels: readonly number[]): RaterInput => ({
    id,
    group,
    answers: levels.flatMap((level) => fourAnswers(level, chance)),
  });
  const other = (id: string, group: string): RaterInput => {
    const whole = Math.sqrt(raterVariance * halo) * chance.normal();
    return rater(
      id,
      group,
      truth.map((level) => level + whole + Math.sqrt(raterVariance * (1 - halo)) * chance.normal()),
    );
  };
  const several = (group: string, count: number): readonly RaterInput[] =>
    Array.from({ length: count }, (_, index) => other(`${group}${index}`, group));
  return {
    scale: { min: 1, max: 5 },
    competencies: ids.map((id) => ({ id, items: itemIds(id) })),
    items: ids.flatMap((id) => itemIds(id).map((item) => ({ id: item, competency: id }))),
    raters: [
      rater(
        "self",
        "self",
        truth.map((level, index) => level + (gaps[index] ?? 0)),
      ),
      ...several("manager", panel.boss),
      ...several("peer", panel.peers),
      ...several("report", panel.reports),
    ],
  };
}

function itemIds(competency: string): readonly string[] {
  return Array.from({ length: items }, (_, index) => `${competency}-${index}`);
}
