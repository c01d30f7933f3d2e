import { reportFaceWords as words } from "@parallax/language/en/report-face";
import type { Reading } from "@parallax/language/report/reading";
import type { Block } from "../block.ts";
import { heading, rich, say } from "./rich.ts";
import { speak } from "./speak.ts";

/** What people wrote, by question: the subject's own first, then everyone's, pooled. */
export function composeInTheirWords(reading: Reading, number: number): readonly Block[] {
  const { openQuestions } = reading.snapshot.questionnaire.content;
  if (openQuestions.length === 0) return [];
  return [
    { kind: "part", number, title: words.words, lead: words.wordsLead },
    ...say(reading, "remarks", "small"),
    ...openQuestions.flatMap(({ id, others }) => [heading(2, reading.text(others)), ...answersTo(reading, id)]),
  ];
}

function answersTo({ snapshot, language }: Reading, question: string): readonly Block[] {
  const { remarks, self } = snapshot;
  const own = self.remarks.filter((remark) => remark.question === question);
  const theirs = remarks.filter((remark) => remark.question === question);
  return [
    ...(own.length === 0
      ? []
      : [
          {
            kind: "own-words",
            title: words.wordsYours,
            words: own.map(({ text }) => speak(text, language)),
          } satisfies Block,
        ]),
    theirs.length === 0
      ? { kind: "say", manner: "small", lines: [rich(words.wordsNone)] }
      : { kind: "remarks", words: theirs.map(({ text }) => speak(text, language)) },
  ];
}
