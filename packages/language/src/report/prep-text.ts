import { preparePrepSheet } from "@parallax/domain/coaching/prep-sheet";
import type { PrepSheet } from "@parallax/domain/coaching/prep-sheet";
import type { PrepGap } from "@parallax/domain/coaching/clear-gaps";
import type { Guesses } from "@parallax/domain/report/guess";
import { formatMonth } from "../date-format.ts";
import { reportFindingWords } from "../en/report-findings.ts";
import { reportPrepWords as words, toneGuide } from "../en/report-prep.ts";
import { reportSentence } from "../report-sentence.ts";
import { apartLines, guessLines, toneLines, tornLines, withheldLines } from "./prep-lines.ts";
import type { PrepLines } from "./prep-lines.ts";
import { prepQuestion } from "./prep-question.ts";
import { roleText } from "./prep-role.ts";
import type { PrepRole } from "./prep-role.ts";
import type { Reading } from "./reading.ts";
import { cutAt, readBriefly } from "./read-briefly.ts";

/** A clear difference: whose title it is, isolated, and what people wrote about it. */
export type PrepDifference = {
  readonly competency: string;
  readonly remarks: readonly { readonly text: string; readonly shortened: boolean }[];
};

export type PrepWay = { readonly title: string; readonly differences: readonly PrepDifference[] };

/** The coach's two pages in words, for whatever shows them. Titles inside sentences are isolated. */
export type PrepText = {
  readonly title: string;
  readonly of: string;
  readonly lead: string;
  readonly standsOut: PrepLines;
  /** `none` is said where no way has a difference. */
  readonly gaps: { readonly title: string; readonly none: string; readonly ways: readonly PrepWay[] };
  readonly role: PrepRole;
  readonly apart: PrepLines;
  readonly torn: PrepLines;
  readonly guess: PrepLines;
  readonly tone: PrepLines;
  readonly withheld: PrepLines;
  readonly questions: PrepLines;
};

/**
 * How much room there is: the most signs of a title and of a remark, the most remarks beside a difference, and whether lines of the role
 * on which nothing stands out are told too. A page that must not grow is tried with less and less.
 */
export type PrepRoom = {
  readonly title: number;
  readonly remark: number;
  readonly remarks: number;
  readonly wholeRole: boolean;
};

/** As much as the sheet has; longer remarks stand whole in the report. */
export const amplePrepRoom: PrepRoom = { title: Infinity, remark: 180, remarks: 2, wholeRole: true };

/** What the sheet says. `guesses` is null while the subject has not said what they expect. */
export function prepText(report: Reading, guesses: Guesses | null, room = amplePrepRoom): PrepText {
  const reading = readBriefly(report, room.title);
  const { snapshot, names, language } = reading;
  const sheet = preparePrepSheet(snapshot, toneGuide);
  const subject = cutAt(snapshot.round.subjectName, room.title);
  const month = formatMonth(new Date(`${snapshot.round.closedOn}T12:00:00Z`), { language, timeZone: "UTC" });
  const said = sheet.standsOut.map((finding) => reportSentence(finding, reportFindingWords, names, language));
  const asked = sheet.questions.map((question) => prepQuestion(question, names, language));
  const plain = { lead: null, none: "", warning: null, after: null };
  return {
    title: words.title,
    of: words.of({ subject, month }),
    lead: words.lead({ subject }),
    standsOut: { ...plain, title: words.standsOut, lead: words.standsOutLead({ subject }), lines: said },
    gaps: { title: words.gaps, none: words.gapsNone, ways: waysOf(reading, sheet, room) },
    role: roleText(reading, sheet.role, room.wholeRole),
    apart: apartLines(reading, sheet.apart),
    torn: tornLines(reading, sheet.torn),
    guess: guessLines(reading, guesses),
    tone: toneLines(sheet.tone),
    withheld: withheldLines(reading, sheet.withheld),
    questions: { ...plain, title: words.questions, lines: asked },
  };
}

function waysOf({ names }: Reading, { othersHigher, youHigher }: PrepSheet, room: PrepRoom): readonly PrepWay[] {
  const way = (title: string, gaps: readonly PrepGap[]): PrepWay => ({
    title,
    differences: gaps.map(({ competency, remarks }) => ({
      competency: names.competency(competency),
      remarks: remarks.slice(0, room.remarks).map(({ text, edited }) => ({
        text: cutAt(text, room.remark),
        shortened: edited !== undefined,
      })),
    })),
  });
  return [way(words.othersHigher, othersHigher), way(words.youHigher, youHigher)].filter(
    ({ differences }) => differences.length > 0,
  );
}
