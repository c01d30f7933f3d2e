import { reportFaceWords as words } from "@parallax/language/en/report-face";
import { findingsOf } from "@parallax/language/report/reading";
import type { Reading } from "@parallax/language/report/reading";
import type { Block, Entry } from "../block.ts";
import { heading, say, sentenceOf } from "./rich.ts";
import { speak } from "./speak.ts";

/** The whole report in the time of one page. No figure stands beside anybody's words. */
export function composeOnePage(reading: Reading, number: number): readonly Block[] {
  const entries = (part: "strengths" | "areas"): Block => ({
    kind: "entries",
    entries: findingsOf(reading, part).map((finding): Entry => ({
      text: sentenceOf(reading, finding),
      isTitle: false,
      under: null,
      quote: finding.quote === undefined ? null : speak(finding.quote.text, reading.language),
    })),
  });
  return [
    { kind: "part", number, title: words.onePage, lead: null },
    ...say(reading, "balance", "lead"),
    {
      kind: "columns",
      columns: [
        [heading(2, words.strengths), entries("strengths")],
        [heading(2, words.areas), entries("areas")],
      ],
    },
    heading(2, words.difference),
    ...say(reading, "difference"),
    { kind: "question", title: words.question, lines: say(reading, "question").flatMap((block) => linesOf(block)) },
  ];
}

function linesOf(block: Block) {
  return block.kind === "say" ? block.lines : [];
}
