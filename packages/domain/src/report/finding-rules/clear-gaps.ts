import type { CompetencyFigure, Gap } from "../figure.ts";
import type { FindingSource } from "./rule.ts";

/** A competency with both views shown. */
export type ComparedCompetency = {
  readonly id: string;
  readonly self: number;
  readonly others: number;
  readonly gap: Gap;
};

/** Every competency with both views shown, in the questionnaire's order. */
export function comparedCompetencies({ figures }: Pick<FindingSource, "figures">): readonly ComparedCompetency[] {
  return figures.competencies.flatMap(({ id, self, others }: CompetencyFigure) =>
    self === null || others.kind === "withheld" || others.gap === null
      ? []
      : [{ id, self, others: others.mean, gap: others.gap }],
  );
}

/** The largest clear difference in one direction; of equals the first. */
export function largestClear(
  compared: readonly ComparedCompetency[],
  direction: "self_higher" | "self_lower",
): ComparedCompetency | undefined {
  return compared
    .filter(({ gap }) => gap.gapClass === direction)
    .toSorted((a, b) => Math.abs(b.gap.value) - Math.abs(a.gap.value))[0];
}
