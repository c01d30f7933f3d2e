import type { Remark } from "@parallax/domain/report/snapshot";
import { reportFaceWords as words } from "@parallax/language/en/report-face";
import type { Reading } from "@parallax/language/report/reading";
import type { Block, Spoken } from "../block.ts";
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
  const { remarks, self, held = [] } = snapshot;
  const own = self.remarks.filter((remark) => remark.question === question);
  const theirs = remarks.filter((remark) => remark.question === question);
  const heldHere = held.find((entry) => entry.question === question)?.remarks ?? 0;
  const blocks: Block[] = [];
  if (own.length > 0)
    blocks.push({ kind: "own-words", title: words.wordsYours, words: own.map(({ text }) => speak(text, language)) });
  if (theirs.length > 0) blocks.push({ kind: "remarks", words: theirs.map((remark) => spokenIn(language, remark)) });
  else if (heldHere === 0) blocks.push(small(words.wordsNone));
  if (heldHere > 0) blocks.push(small(words.wordsHeld({ remarks: heldHere })));
  return blocks;
}

/** A remark whose words are the coach's instead says so. */
function spokenIn(language: string, { text, edited }: Remark): Spoken {
  return speak(text, language, edited === undefined ? null : words.wordsShortened);
}

function small(text: string): Block {
  return { kind: "say", manner: "small", lines: [rich(text)] };
}
