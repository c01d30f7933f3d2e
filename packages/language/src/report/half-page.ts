import type { CompetencyFigure, ItemFigure } from "@parallax/domain/report/figure";
import { unansweredShare } from "@parallax/domain/report/unanswered";
import { reportFaceWords as faceWords } from "../en/report-face.ts";
import { reportNextWords as words } from "../en/report-next.ts";
import { formatCount } from "../number-format.ts";
import { cutAt } from "./read-briefly.ts";
import { cellLabel } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** A comment near the competency it speaks of: its beginning, and its place in the whole release. */
export type NearRemark = { readonly at: number; readonly text: string; readonly shortened: boolean };

/** What the half page on a competency says besides ideas to try. */
export type HalfPage = {
  readonly title: string;
  readonly description: string;
  readonly behaviours: {
    readonly title: string;
    readonly heads: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly read: string;
    /** Behaviours on which many said nothing. */
    readonly unanswered: readonly string[];
  };
  /** Null where no comment is known to speak of it; never set beside the figures. */
  readonly remarks: {
    readonly lead: string;
    readonly near: readonly NearRemark[];
    readonly more: string | null;
  } | null;
};

/** Half a page: more of either stands whole under the open questions. */
const mostRemarks = 4;
const longestRemark = 320;

/** The half page on one competency, for whatever shows it. */
export function halfPage(reading: Reading, figure: CompetencyFigure): HalfPage {
  const { content } = reading.snapshot.questionnaire;
  const competency = content.competencies.find(({ id }) => id === figure.id);
  const title = reading.text(competency?.title);
  return {
    title,
    description: reading.text(competency?.description),
    behaviours: behavioursOf(reading, figure, title),
    remarks: remarksNear(reading, figure.id),
  };
}

type Behaviour = { readonly text: string; readonly figure: ItemFigure };

/** Columns only for those whose answers are shown, each mean with the people behind it. */
function behavioursOf(reading: Reading, competency: CompetencyFigure, title: string): HalfPage["behaviours"] {
  const { figures, panel, questionnaire } = reading.snapshot;
  const behaviours = questionnaire.content.items.flatMap(({ id, competencyId, others }): readonly Behaviour[] => {
    const figure = figures.items.find((item) => item.id === id);
    return competencyId !== competency.id || figure === undefined ? [] : [{ text: reading.text(others), figure }];
  });
  const cells = panel.cells.filter(({ key }) =>
    behaviours.some(({ figure }) => figure.cells.some(({ cell }) => cell === key)),
  );
  return {
    title: words.behavioursOf({ competency: title }),
    heads: [
      words.behaviour,
      faceWords.you,
      faceWords.others,
      ...cells.map(({ key }) => cellLabel(key, reading.language)),
    ],
    rows: behaviours.map(({ text, figure }) => [
      text,
      meanOf(reading, figure.self),
      meanOf(reading, figure.others),
      ...cells.map(({ key }) => cellMean(reading, figure, key)),
    ]),
    read: words.behavioursRead,
    unanswered: behaviours.flatMap(({ text, figure }) => {
      const share = unansweredShare(figure, competency);
      return share === null ? [] : [words.unanswered[share]({ behaviour: text })];
    }),
  };
}

function meanOf({ score }: Reading, mean: number | null): string {
  return mean === null ? faceWords.none : score(mean);
}

function cellMean(reading: Reading, { cells }: ItemFigure, key: string): string {
  const shown = cells.find(({ cell }) => cell === key);
  if (shown === undefined) return faceWords.none;
  return words.meanOfPeople({ mean: reading.score(shown.mean), people: formatCount(shown.people, reading.language) });
}

function remarksNear({ snapshot }: Reading, competency: string): HalfPage["remarks"] {
  const all = snapshot.remarks.flatMap((remark, at) =>
    remark.about?.includes(competency) === true ? [{ remark, at }] : [],
  );
  if (all.length === 0) return null;
  const more = all.length - mostRemarks;
  return {
    lead: words.remarksLead,
    near: all.slice(0, mostRemarks).map(({ remark: { text, edited }, at }) => ({
      at,
      text: cutAt(text, longestRemark),
      shortened: edited !== undefined,
    })),
    more: more > 0 ? words.remarksMore({ comments: more }) : null,
  };
}
