import type { CompetencyFigure } from "@parallax/domain/report/figure";
import { developmentIdea } from "@parallax/language/en/development/development-library";
import { reportFaceWords as faceWords } from "@parallax/language/en/report-face";
import { reportNextWords as words } from "@parallax/language/en/report-next";
import { cellLabel } from "@parallax/language/report/reading";
import type { Reading } from "@parallax/language/report/reading";
import type { Block } from "../block.ts";
import { heading, rich } from "./rich.ts";
import { practicesBlock } from "./where-next.ts";

/** Behind the core, for looking things up: half a page on each competency. */
export function composeEachCompetency(reading: Reading): readonly Block[] {
  return [
    { kind: "part", number: null, title: words.each, lead: words.eachLead },
    ...reading.snapshot.figures.competencies.map((figure) => halfPage(reading, figure)),
  ];
}

function halfPage(reading: Reading, figure: CompetencyFigure): Block {
  const competency = reading.snapshot.questionnaire.content.competencies.find(({ id }) => id === figure.id);
  const title = reading.text(competency?.title);
  const idea = developmentIdea(figure.id);
  const there: readonly Block[] =
    idea === undefined
      ? []
      : [
          {
            kind: "columns",
            columns: [
              [
                heading(3, words.there),
                { kind: "say", manner: "aside", lines: [rich(idea.there)] },
                heading(3, words.overdone),
                { kind: "say", manner: "aside", lines: [rich(idea.overdone)] },
              ],
              [heading(3, words.practices), practicesBlock(idea.practices)],
            ],
          },
        ];
  return {
    kind: "together",
    blocks: [
      heading(2, title),
      { kind: "say", manner: "small", lines: [rich(reading.text(competency?.description))] },
      behaviours(reading, figure.id, title),
      ...there,
    ],
  };
}

/** The competency's behaviours; columns only for those whose answers are shown. */
function behaviours(reading: Reading, competency: string, title: string): Block {
  const { figures, panel, questionnaire } = reading.snapshot;
  const items = questionnaire.content.items.filter((item) => item.competencyId === competency);
  const figureOf = (id: string) => figures.items.find((item) => item.id === id);
  const cells = panel.cells.filter(({ key }) =>
    items.some(({ id }) => figureOf(id)?.cells.some(({ cell }) => cell === key) === true),
  );
  const told = (value: number | null | undefined): string =>
    value === null || value === undefined ? faceWords.none : reading.score(value);
  return {
    kind: "table",
    title: words.behavioursOf({ competency: title }),
    heads: [
      words.behaviour,
      faceWords.you,
      faceWords.others,
      ...cells.map(({ key }) => cellLabel(key, reading.language)),
    ],
    rows: items.map(({ id, others }) => {
      const figure = figureOf(id);
      const means = cells.map(({ key }) => told(figure?.cells.find(({ cell }) => cell === key)?.mean));
      return { cells: [reading.text(others), told(figure?.self), told(figure?.others), ...means] };
    }),
    isWide: true,
  };
}
