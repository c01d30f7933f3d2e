import { formatMonth } from "@parallax/language/date-format";
import { reportFaceWords as faceWords } from "@parallax/language/en/report-face";
import { reportPaperWords as words } from "@parallax/language/en/report-paper";
import { reportPeopleWords } from "@parallax/language/en/report-people";
import { formatShare } from "@parallax/language/number-format";
import { sayCorrected } from "@parallax/language/report/corrections";
import { markOf } from "@parallax/language/report/mark-of";
import { cellLabel } from "@parallax/language/report/reading";
import type { Reading } from "@parallax/language/report/reading";
import type { Block, ComposedReport } from "../block.ts";
import { markPicture } from "../picture.ts";
import type { PaperVersion } from "../report-paper.ts";
import { heading, rich, say } from "./rich.ts";
import { speak } from "./speak.ts";

/** Whose report, of when; the coach's words; who answered, who may see it, how to read it. */
export function composeCover(
  reading: Reading,
  introduction: string,
  version: PaperVersion | null,
): ComposedReport["cover"] {
  const { snapshot } = reading;
  const { round, questionnaire } = snapshot;
  return {
    above: faceWords.month({ questionnaire: reading.text(questionnaire.content.title), month: monthOf(reading) }),
    organisation: round.organisationName,
    notice:
      snapshot.origin === "generated"
        ? { title: faceWords.sampleTitle, text: faceWords.sample }
        : sayCorrected(reading, version),
    blocks: [
      ...letter(reading, introduction),
      { kind: "columns", columns: [whoAnswered(reading), whoMaySee(reading)] },
    ],
    contents: faceWords.contents,
  };
}

/** The month in which the round closed, in the reader's language; empty where nobody said when. */
export function monthOf({ snapshot, language }: Reading): string {
  if (snapshot.round.closedOn === "") return "";
  return formatMonth(new Date(`${snapshot.round.closedOn}T12:00:00Z`), { language, timeZone: "UTC" });
}

function letter({ snapshot, language }: Reading, introduction: string): readonly Block[] {
  if (introduction.trim() === "") return [];
  const coach = snapshot.round.coachName;
  const from = coach === null ? faceWords.introductionByNobody : faceWords.introductionBy({ coach });
  return [{ kind: "letter", words: speak(introduction.trim(), language), from }];
}

function whoAnswered(reading: Reading): readonly Block[] {
  const { panel } = reading.snapshot;
  const self = panel.selfAnswered ? faceWords.coverSelf : faceWords.coverSelfMissing;
  const rows = panel.cells.map(({ key, groups: [first, ...more], answered, invited }) => ({
    mark: markPicture({ shape: markOf(key), tone: "soft" }),
    text: first !== undefined && more.length === 0 ? reportPeopleWords.label[first] : cellLabel(key, reading.language),
    count: faceWords.coverCount({ answered, invited }),
  }));
  const own = { mark: markPicture({ shape: "diamond", tone: "ink" }), text: self, count: "" };
  return [
    heading(2, faceWords.coverAnswered),
    { kind: "answered", rows: [own, ...rows] },
    ...(panel.cells.length === 0 ? [small(faceWords.coverNobody)] : []),
    ...say(reading, "cover", "small"),
  ];
}

function whoMaySee({ snapshot, language }: Reading): readonly Block[] {
  const [, ...lines] = faceWords.coverReadLines({ level: formatShare(snapshot.rules.level, language) });
  return [
    heading(2, faceWords.coverSeen),
    small(faceWords.coverSeenBy({ coach: snapshot.round.coachName })),
    heading(2, faceWords.coverRead),
    small(words.begin, ...lines),
  ];
}

function small(...lines: readonly string[]): Block {
  return { kind: "say", manner: "small", lines: lines.map((line) => rich(line)) };
}
