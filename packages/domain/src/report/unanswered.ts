import type { CompetencyFigure, ItemFigure } from "./figure.ts";

/** How much of a behaviour's people said nothing on it; less than a third is not worth a word. */
export type UnansweredShare = "third" | "half" | "most";

/**
 * How many of the people behind a competency did not answer one of its behaviours, in thirds and halves. From the counts of people that
 * the report shows beside its figures (methods.md 5) and nothing else: a cell that does not show the behaviour is left out of both sides.
 */
export function unansweredShare(behaviour: ItemFigure, { cells }: CompetencyFigure): UnansweredShare | null {
  let answered = 0;
  let asked = 0;
  for (const { cell, people } of behaviour.cells) {
    const figure = cells.find((entry) => entry.cell === cell);
    if (figure?.kind !== "shown") continue;
    answered += people;
    asked += figure.people;
  }
  const missing = asked - answered;
  if (missing * 3 < asked || asked === 0) return null;
  if (missing * 20 < asked * 9) return "third";
  return missing * 20 <= asked * 11 ? "half" : "most";
}
