import type { CompetencyFigure } from "@parallax/domain/report/figure";
import type { JohariLabel } from "@parallax/domain/statistics/round-analysis";
import { reportListWords as words } from "../en/report-lists.ts";
import { formatList } from "../list-format.ts";
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

/**
 * The behaviours behind an entry: those that others see most of in a strength, and least of elsewhere. All that are level with the first;
 * where it stands alone, also what comes next. Null where nothing is shown or the questionnaire has none.
 */
export function behavioursBehind(reading: Reading, competency: string, label: JohariLabel): string | null {
  const most = label.endsWith("strength");
  const { figures, questionnaire } = reading.snapshot;
  const shown = questionnaire.content.items.flatMap(({ id, competencyId, others: wording }) => {
    const mean = figures.items.find((item) => item.id === id)?.others ?? null;
    return competencyId !== competency || mean === null ? [] : [{ wording, mean }];
  });
  const [first, second] = shown.toSorted((a, b) => (most ? b.mean - a.mean : a.mean - b.mean));
  if (first === undefined) return null;
  const level = shown.filter(({ mean }) => mean === first.mean);
  if (level.length === shown.length && shown.length > 1) return words.level;
  const next = level.length === 1 ? shown.filter(({ mean }) => mean === second?.mean) : [];
  // Three that come next are no better named than none.
  const named = [...level, ...(next.length < 3 ? next : [])];
  const behaviours = formatList(
    named.map(({ wording }) => words.behaviour({ behaviour: reading.text(wording) })),
    reading.language,
  );
  return most ? words.most({ behaviours }) : words.least({ behaviours });
}
