import type { Practice } from "@parallax/language/en/development/development-idea";
import { reportNextWords as words } from "@parallax/language/en/report-next";
import { halvesOf, leanIntoOf, practicesOf, questionsOf } from "@parallax/language/report/next-steps";
import type { Reading } from "@parallax/language/report/reading";
import type { Block } from "../block.ts";
import { heading, rich } from "./rich.ts";

/** Suggestions, as questions: what a profile like this one may lean into, and what practising the other half would look like. */
export function composeWhereNext(reading: Reading, number: number): readonly Block[] {
  const leanInto = leanIntoOf(reading);
  const halves = halvesOf(reading);
  const areas = practicesOf(reading);
  return [
    { kind: "part", number, title: words.next, lead: words.nextLead },
    { kind: "question", title: words.askTitle, lines: questionsOf(reading).map(rich) },
    ...(leanInto.length === 0 ? [] : [heading(2, words.leanIntoTitle)]),
    ...leanInto.flatMap(({ title, ask, practice }): readonly Block[] => [
      heading(3, title),
      { kind: "say", manner: "text", lines: [rich(ask)] },
      practicesBlock([practice]),
    ]),
    heading(2, halves.length === 1 ? words.otherHalfTitle : words.bothHalvesTitle),
    ...halves.flatMap(({ title, there, practices, overdone }): readonly Block[] => [
      ...(halves.length > 1 ? [heading(3, title)] : []),
      { kind: "say", manner: "text", lines: [rich(there)] },
      practicesBlock(practices),
      { kind: "say", manner: "small", lines: [rich(overdone)] },
    ]),
    ...(areas.length === 0 ? [] : [heading(2, words.tryTitle), small(words.tryLead)]),
    ...areas.map(({ id, practice }): Block => ({
      kind: "together",
      blocks: [
        { kind: "heading", level: 3, text: rich(words.tryFor({ competency: reading.names.competency(id) })) },
        practicesBlock([practice]),
      ],
    })),
  ];
}

/** Things to try, each under its name. */
export function practicesBlock(practices: readonly Practice[]): Block {
  return {
    kind: "entries",
    entries: practices.map(({ title, steps }) => ({ text: rich(title), isTitle: true, under: steps, quote: null })),
  };
}

function small(text: string): Block {
  return { kind: "say", manner: "small", lines: [rich(text)] };
}
