import type { CompetencyFigure } from "@parallax/domain/report/figure";
import type { JohariLabel } from "@parallax/domain/statistics/round-analysis";
import { reportListWords as words } from "../en/report-lists.ts";
import type { Reading } from "./reading.ts";

/** What two views come to, in the order of the page; `not_clear` stands below them. */
export const listLabels = ["agreed_strength", "hidden_strength", "agreed_need", "blind_spot"] as const;

/** The competencies of which the answers settle this. */
export function listedUnder({ snapshot }: Reading, label: JohariLabel): readonly CompetencyFigure[] {
  return snapshot.figures.competencies.filter(({ others }) => others.kind === "shown" && others.label === label);
}

/** Those that people of one group see differently from each other. */
export function seenDifferently({ snapshot }: Reading): readonly CompetencyFigure[] {
  return snapshot.figures.competencies.filter(({ others }) => others.kind === "shown" && others.agreement === "differ");
}

/** The behaviour behind an entry: the one others see most of in a strength, and least of elsewhere. Equal ones leave nothing to name. */
export function behaviourBehind(reading: Reading, competency: string, label: JohariLabel): string | null {
  const most = label.endsWith("strength");
  const { figures, questionnaire } = reading.snapshot;
  const shown = questionnaire.content.items.flatMap(({ id, competencyId, others: wording }) => {
    const mean = figures.items.find((item) => item.id === id)?.others ?? null;
    return competencyId !== competency || mean === null ? [] : [{ wording, mean }];
  });
  const [first, second] = shown.toSorted((a, b) => (most ? b.mean - a.mean : a.mean - b.mean));
  if (first === undefined || first.mean === second?.mean) return null;
  const behaviour = reading.text(first.wording);
  return most ? words.most({ behaviour }) : words.least({ behaviour });
}
