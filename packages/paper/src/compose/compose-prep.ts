import { formatDay } from "@parallax/language/date-format";
import { reportFaceWords } from "@parallax/language/en/report-face";
import { reportPaperWords } from "@parallax/language/en/report-paper";
import { reportPrepWords as words } from "@parallax/language/en/report-prep";
import type { PrepLines } from "@parallax/language/report/prep-lines";
import { amplePrepRoom, prepText } from "@parallax/language/report/prep-text";
import type { PrepRoom, PrepText } from "@parallax/language/report/prep-text";
import { readReport } from "@parallax/language/report/reading";
import { cutAt } from "@parallax/language/report/read-briefly";
import type { Rich, Spoken } from "../block.ts";
import type { PrepPaper } from "../report-paper.ts";
import { monthOf } from "./cover.ts";
import { rich } from "./rich.ts";
import { speak } from "./speak.ts";

type Part = Omit<PrepLines, "lines"> & { readonly lines: readonly Rich[] };

type Difference = { readonly competency: string; readonly remarks: readonly Spoken[] };

/** The sheet in one of the sizes in which it is tried. */
type ComposedText = {
  readonly [Name in keyof PrepText]: PrepText[Name] extends PrepLines ? Part : unknown;
} & {
  readonly gaps: {
    readonly title: string;
    readonly none: string;
    readonly ways: readonly { readonly title: string; readonly differences: readonly Difference[] }[];
  };
  readonly role: Omit<PrepText["role"], "lines"> & { readonly lines: readonly Rich[] };
};

/** The coach's two pages, ready to be set: `texts` say the same in less and less room, and the first that fits is taken. */
export type ComposedPrep = {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  readonly organisation: string;
  /** Which version it tells of, and at the foot of each page what it is. */
  readonly version: string;
  readonly foot: string;
  readonly pageOf: string;
  readonly notes: string;
  readonly hypotheses: { readonly title: string; readonly lead: string };
  readonly texts: readonly ComposedText[];
  readonly madeAt: string;
};

/** What a line at the foot holds. */
const longestName = 60;

const rooms: readonly PrepRoom[] = [
  amplePrepRoom,
  { title: 90, remark: 120, remarks: 2, wholeRole: true },
  { title: 56, remark: 90, remarks: 1, wholeRole: true },
  { title: 30, remark: 60, remarks: 1, wholeRole: false },
];

/** The coach's two pages in words; the same report gives the same, to the last sign. */
export function composePrep({ snapshot, guesses, version, language }: PrepPaper): ComposedPrep {
  const reading = readReport(snapshot, language);
  const month = monthOf(reading);
  const { subjectName: subject, organisationName: organisation, closedOn } = snapshot.round;
  const texts = rooms.map((room) => composeText(prepText(reading, guesses, room), language));
  return {
    language,
    direction: reading.direction,
    title: words.fileTitle({ subject, month }),
    organisation,
    version: version === null ? words.draft : releaseLine(version, language),
    foot: words.fileTitle({ subject: cutAt(subject, longestName), month }),
    pageOf: reportPaperWords.pageOf({ page: "{page}", pages: "{pages}" }),
    notes: words.notes,
    hypotheses: { title: words.hypotheses, lead: words.hypothesesLead },
    texts,
    madeAt: version?.releasedAt ?? `${closedOn}T12:00:00.000Z`,
  };
}

function releaseLine(
  { number, releasedAt, timeZone }: NonNullable<PrepPaper["version"]>,
  language: PrepPaper["language"],
): string {
  return reportFaceWords.release({ number, on: formatDay(new Date(releasedAt), { language, timeZone }) });
}

function composeText(text: PrepText, language: string): ComposedText {
  const part = (lines: PrepLines): Part => ({ ...lines, lines: lines.lines.map(rich) });
  const { title, of, lead, gaps, role } = text;
  return {
    title,
    of,
    lead,
    standsOut: part(text.standsOut),
    gaps: {
      ...gaps,
      ways: gaps.ways.map((way) => ({
        title: way.title,
        differences: way.differences.map(({ competency, remarks }) => ({
          competency: plainly(competency),
          remarks: remarks.map(({ text: said, shortened }) =>
            speak(said, language, shortened ? words.shortened : null),
          ),
        })),
      })),
    },
    role: { ...role, lines: role.lines.map(rich), rows: role.rows.map((row) => row.map(plainly)) },
    apart: part(text.apart),
    torn: part(text.torn),
    guess: part(text.guess),
    tone: part(text.tone),
    withheld: part(text.withheld),
    questions: part(text.questions),
  };
}

function plainly(text: string): string {
  return rich(text)
    .map((each) => each.text)
    .join("");
}
