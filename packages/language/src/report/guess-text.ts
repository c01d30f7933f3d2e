import { weighGuesses, type Guesses, type WeighedGuess } from "@parallax/domain/report/guess";
import { reportGuessWords as words } from "../en/report-guess.ts";
import type { Reading } from "./reading.ts";

/** What the subject expected beside what the answers say; without rows they went on without a guess, and `line` says so. */
export type GuessText = {
  readonly title: string;
  readonly line: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** In words, without a mark for having been right. */
export function guessText(reading: Reading, guesses: Guesses): GuessText {
  const { figures, questionnaire } = reading.snapshot;
  const weighed = weighGuesses(guesses, figures.competencies);
  const titleOf = (id: string) =>
    reading.text(questionnaire.content.competencies.find((entry) => entry.id === id)?.title);
  const settled = weighed.filter(({ found }) => found !== null);
  const met = settled.filter(({ outcome }) => outcome === "as-guessed").length;
  return {
    title: words.resultTitle,
    line:
      weighed.length === 0
        ? words.resultSkipped
        : words.resultLead({ guesses: weighed.length, settled: settled.length, met }),
    heads: words.resultHeads,
    rows: weighed.map((guess) => [titleOf(guess.competency), words.expected[guess.guessed], foundWords(guess)]),
  };
}

function foundWords({ outcome, found }: WeighedGuess): string {
  if (outcome === "otherwise" && found !== null) return words.found.otherwise[found];
  return outcome === "otherwise" ? words.found["not-settled"] : words.found[outcome];
}
