import type { CompetencyFigure } from "@parallax/domain/report/figure";
import { developmentIdea } from "@parallax/language/en/development/development-library";
import { reportFaceWords as faceWords } from "@parallax/language/en/report-face";
import { reportNextWords as words } from "@parallax/language/en/report-next";
import { reportPaperWords as paperWords } from "@parallax/language/en/report-paper";
import { cellLabel } from "@parallax/language/report/reading";
import type { DrawnScale, Reading } from "@parallax/language/report/reading";
import type { Block, TableRow } from "../block.ts";
import { heading, rich } from "./rich.ts";
import { practicesBlock } from "./where-next.ts";

/** Behind the core, for looking things up: who sees what how, and half a page on each competency. */
export function composeBehind(reading: Reading): readonly Block[] {
  const { competencies } = reading.snapshot.figures;
  return [
    { kind: "part", number: null, title: words.each, lead: words.eachLead },
    ...groupTable(reading),
    ...competencies.map((figure) => halfPage(reading, figure)),
  ];
}

/** A number in every field; the shade only repeats it. */
function groupTable(reading: Reading): readonly Block[] {
  const { panel, figures, questionnaire } = reading.snapshot;
  if (panel.cells.length === 0) return [];
  const { groupsHeads } = paperWords;
  const titleOf = (id: string) => questionnaire.content.competencies.find((entry) => entry.id === id)?.title;
  const rows = figures.competencies.map(({ id, self, others, cells }): TableRow => {
    const means = [
      self,
      others.kind === "shown" ? others.mean : null,
      ...cells.map((cell) => (cell.kind === "shown" ? cell.mean : null)),
    ];
    const missing = (place: number): string => (place === 0 ? faceWords.none : paperWords.tooFew);
    return {
      cells: [
        reading.text(titleOf(id)),
        ...means.map((mean, place) => (mean === null ? missing(place) : reading.score(mean))),
      ],
      tints: [0, ...means.map((mean) => tintOf(mean, reading.competencyScale))],
    };
  });
  const heads = [
    groupsHeads.thing,
    groupsHeads.self,
    groupsHeads.others,
    ...panel.cells.map(({ key }) => cellLabel(key, reading.language)),
  ];
  return [
    { kind: "figure", title: paperWords.groupsTitle, read: paperWords.groupsRead },
    { kind: "table", title: paperWords.groupsTitle, heads, rows, isWide: false },
  ];
}

/** Three shades, one for each third of the scale. */
function tintOf(mean: number | null, { min, max }: DrawnScale): number {
  if (mean === null) return 0;
  return Math.min(3, 1 + Math.floor((3 * (mean - min)) / (max - min)));
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
