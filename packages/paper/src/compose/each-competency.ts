import type { CompetencyFigure } from "@parallax/domain/report/figure";
import { developmentIdea } from "@parallax/language/en/development/development-library";
import { reportFaceWords as faceWords } from "@parallax/language/en/report-face";
import { reportNextWords as words } from "@parallax/language/en/report-next";
import { halfPage } from "@parallax/language/report/half-page";
import type { HalfPage } from "@parallax/language/report/half-page";
import type { Reading } from "@parallax/language/report/reading";
import type { Block } from "../block.ts";
import { heading, rich } from "./rich.ts";
import { speak } from "./speak.ts";
import { practicesBlock } from "./where-next.ts";

/** Behind the core, for looking things up: half a page on each competency. */
export function composeEachCompetency(reading: Reading): readonly Block[] {
  const { figures, remarks } = reading.snapshot;
  const isNear = remarks.some(({ about = [] }) => about.length > 0);
  return [
    { kind: "part", number: null, title: words.each, lead: words.eachLead },
    { kind: "say", manner: "small", lines: [words.behavioursRead, ...(isNear ? [words.remarksLead] : [])].map(rich) },
    ...figures.competencies.flatMap((figure) => onCompetency(reading, figure)),
  ];
}

function onCompetency(reading: Reading, figure: CompetencyFigure): readonly Block[] {
  const { title, description, behaviours, remarks } = halfPage(reading, figure);
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
  const { title: caption, heads, rows, unanswered } = behaviours;
  return [
    {
      kind: "half-page",
      blocks: [
        heading(2, title),
        { kind: "say", manner: "small", lines: [rich(description)] },
        { kind: "table", title: caption, heads, rows: rows.map((cells) => ({ cells })), isWide: true },
        ...(unanswered.length === 0 ? [] : [{ kind: "say", manner: "small", lines: unanswered.map(rich) } as const]),
        ...there,
        ...remarksNear(reading, remarks),
      ],
    },
  ];
}

/** What people wrote, apart from every figure. */
function remarksNear({ language }: Reading, remarks: HalfPage["remarks"]): readonly Block[] {
  if (remarks === null) return [];
  const { near, more } = remarks;
  return [
    heading(3, words.remarks),
    {
      kind: "remarks",
      isNear: true,
      words: near.map(({ text, shortened }) => speak(text, language, shortened ? faceWords.wordsShortened : null)),
    },
    ...(more === null ? [] : [{ kind: "say", manner: "small", lines: [rich(more)] } as const]),
  ];
}
