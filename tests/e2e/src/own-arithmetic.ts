import { itemIdsOf, type PlannedRater } from "./answer-plan.ts";

// The test's own calculation, from the answers that went in: nothing of the product's statistics is used here.

const fewest = 3;

/** One decimal, halves away from zero, as the report writes figures. */
export const shown = (value: number): string => (Math.floor(value * 10 + 0.5 + 1e-9) / 10).toFixed(1);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The subject's own figure: the mean of what they answered. */
export function selfFigure(self: PlannedRater, competency: string): number {
  return mean(itemIdsOf(competency).flatMap((item) => self.rated.get(item) ?? []));
}

/** A cell's figure: the mean of its items' means, of items that enough people answered; null where too few items are left. */
export function cellFigure(cell: readonly PlannedRater[], competency: string, isNamed: boolean): number | null {
  const items = itemIdsOf(competency);
  const valid = cell.filter(
    ({ rated }) => items.filter((item) => rated.get(item) !== null).length >= Math.ceil(items.length / 2),
  );
  const means = items.flatMap((item) => {
    const answers = valid.flatMap(({ rated }) => rated.get(item) ?? []);
    return answers.length >= (isNamed ? 1 : fewest) ? [mean(answers)] : [];
  });
  return means.length >= Math.ceil(items.length / 2) ? mean(means) : null;
}

/** All others: every cell counts the same, however many people are in it. */
export function othersFigure(cells: readonly (number | null)[]): number {
  return mean(cells.filter((value) => value !== null));
}
