import type { Finding, FindingPart } from "@parallax/domain/report/finding";
import { reportFindingWords } from "@parallax/language/en/report-findings";
import { reportSentence } from "@parallax/language/report-sentence";
import { findingsOf, sentenceParts } from "@parallax/language/report/reading";
import type { Reading } from "@parallax/language/report/reading";
import type { Block, Rich } from "../block.ts";

/** A text, the titles in it apart. */
export function rich(text: string): Rich {
  return sentenceParts(text);
}

/** The sentence of a finding. */
export function sentenceOf({ names, language }: Reading, finding: Finding): Rich {
  return rich(reportSentence(finding, reportFindingWords, names, language));
}

/** Every sentence of a part of the report, or no block where it has none. */
export function say(reading: Reading, part: FindingPart, manner: "lead" | "text" | "small" = "text"): readonly Block[] {
  const lines = findingsOf(reading, part).map((finding) => sentenceOf(reading, finding));
  return lines.length === 0 ? [] : [{ kind: "say", manner, lines }];
}

export function heading(level: 2 | 3, text: string): Block {
  return { kind: "heading", level, text: rich(text) };
}
