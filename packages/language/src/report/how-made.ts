import type { RatedFigure, WithheldReason } from "@parallax/domain/report/figure";
import { reportFaceWords as faceWords } from "../en/report-face.ts";
import { reportFindingWords } from "../en/report-findings.ts";
import { reportMadeWords as words } from "../en/report-made.ts";
import { formatList } from "../list-format.ts";
import { formatCount, formatShare } from "../number-format.ts";
import { reportSentence } from "../report-sentence.ts";
import { findingsOf, isolated } from "./reading.ts";
import type { Reading } from "./reading.ts";

export type MadeSection = { readonly title: string; readonly lines: readonly string[] };

/** The colophon, for whatever shows it. Names of numbers, and titles in a sentence, are isolated. */
export function howMade(reading: Reading): readonly MadeSection[] {
  const { policy } = reading.snapshot;
  return [
    { title: words.happened, lines: happenedLines(reading) },
    { title: words.minimums, lines: words.minimumLines({ k: policy.k, kSpread: policy.kSpread }) },
    { title: words.numbers, lines: numberLines(reading) },
    ...(reading.snapshot.remarks.length > 0 ? [{ title: words.comments, lines: words.commentLines }] : []),
  ];
}

/** What was combined or withheld, and why. */
function happenedLines(reading: Reading): readonly string[] {
  const { snapshot, names, language } = reading;
  const { figures, panel, remarks, held = [] } = snapshot;
  const told = findingsOf(reading, "cover").map((finding) =>
    reportSentence(finding, reportFindingWords, names, language),
  );
  const heldCount = held.reduce((sum, each) => sum + each.remarks, 0);
  const shortened = remarks.filter(({ edited }) => edited === "shortened").length;
  const lines = [
    ...told,
    ...(panel.cells.length === 0
      ? [words.nobodyShown]
      : [
          ...notShownLines(reading, figures.competencies, names.competency),
          ...notShownLines(reading, figures.axes, names.axis),
        ]),
    ...(heldCount > 0 ? [words.held({ comments: heldCount })] : []),
    ...(shortened > 0 ? [words.shortened({ comments: shortened })] : []),
  ];
  return lines.length === 0 ? [words.asAsked] : lines;
}

function notShownLines(
  { language }: Reading,
  figures: readonly RatedFigure[],
  name: (id: string) => string,
): readonly string[] {
  const reasons = Object.keys(faceWords.withheld) as WithheldReason[];
  return reasons.flatMap((reason) => {
    const ids = figures.flatMap(({ id, others }) =>
      others.kind === "withheld" && others.reason === reason ? [id] : [],
    );
    if (ids.length === 0) return [];
    return [words.notShown({ things: formatList(ids.map(name), language), reason: faceWords.withheld[reason] })];
  });
}

function numberLines({ snapshot, language, score }: Reading): readonly string[] {
  const { level, falseDiscoveryRate, strengthFrom } = snapshot.rules;
  const told = {
    kSpread: formatCount(snapshot.policy.kSpread, language),
    level: formatShare(level, language),
    falseDiscoveryRate: formatShare(falseDiscoveryRate, language),
    strengthFrom: score(strengthFrom),
  };
  return Object.values(words.number).map(({ name, meaning }) =>
    words.numberLine({ name: isolated(name), meaning: meaning(told) }),
  );
}
