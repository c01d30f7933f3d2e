import type { CompetencyFigure } from "./figure.ts";
import { presentList } from "./present-list.ts";
import type { AnalysedList } from "./present-list.ts";

/** The competencies' figures with what methods.md 9 calls them. */
export function presentCompetencies(list: AnalysedList): readonly CompetencyFigure[] {
  return presentList(list).map((figure) => {
    const { others } = figure;
    const numbers = list.analysis.allOthers[figure.id];
    if (others.kind === "withheld") return { ...figure, others };
    const level = numbers?.othersLevel ?? "near";
    return { ...figure, others: { ...others, level, label: numbers?.label ?? null } };
  });
}
