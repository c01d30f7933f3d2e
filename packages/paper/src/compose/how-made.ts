import { formatDay } from "@parallax/language/date-format";
import { reportCorrectedWords as correctedWords } from "@parallax/language/en/report-corrected";
import { reportFaceWords as words } from "@parallax/language/en/report-face";
import { reportMadeWords as madeWords } from "@parallax/language/en/report-made";
import { sayEarlier } from "@parallax/language/report/corrections";
import { howMade } from "@parallax/language/report/how-made";
import type { Reading } from "@parallax/language/report/reading";
import type { Block } from "../block.ts";
import type { PaperVersion } from "../report-paper.ts";
import { heading, rich } from "./rich.ts";

/** The colophon: by which rules the figures came about, and which version this is. */
export function composeHowMade(reading: Reading, version: PaperVersion | null): readonly Block[] {
  const { questionnaire } = reading.snapshot;
  const title = reading.text(questionnaire.content.title);
  const lines = [
    words.version({ questionnaire: title, number: questionnaire.number }),
    ...(version === null ? [] : releaseLines(reading, version)),
  ];
  return [
    { kind: "part", number: null, title: words.made, lead: null },
    ...howMade(reading).flatMap((section): readonly Block[] => [
      heading(2, section.title),
      { kind: "say", manner: "small", lines: section.lines.map(rich) },
    ]),
    heading(2, madeWords.version),
    { kind: "say", manner: "small", lines: lines.map((line) => rich(line)) },
    ...(version === null ? [] : earlierVersions(reading, version)),
  ];
}

function earlierVersions(reading: Reading, { timeZone }: PaperVersion): readonly Block[] {
  const lines = sayEarlier(reading, timeZone);
  if (lines.length === 0) return [];
  return [heading(2, correctedWords.earlier), { kind: "say", manner: "small", lines: lines.map((line) => rich(line)) }];
}

function releaseLines({ language }: Reading, { number, hash, releasedAt, timeZone }: PaperVersion): readonly string[] {
  const on = formatDay(new Date(releasedAt), { language, timeZone });
  return [words.release({ number, on }), words.fingerprint({ hash })];
}
