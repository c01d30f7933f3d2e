import { weighGuesses, type Guesses } from "@parallax/domain/report/guess";
import { webPrepWords as words } from "@parallax/language/en/web-prep";
import type { Reading } from "@parallax/language/report/reading";
import { PrepLines } from "./prep-part.tsx";

/** What two pages hold. */
const mostLines = 4;

type PrepGuessProps = { readonly reading: Reading; readonly guesses: Guesses | null };

/** Where others are elsewhere than the subject expected, as far as the answers settle it. */
export function PrepGuess({ reading, guesses }: PrepGuessProps) {
  if (guesses === null) return <PrepLines title={words.guess} none={words.guessOpen} lines={[]} />;
  const weighed = weighGuesses(guesses, reading.snapshot.figures.competencies);
  const settled = weighed.filter(({ found }) => found !== null);
  const right = settled.filter(({ outcome }) => outcome === "as-guessed").length;
  const lines = settled
    .filter(({ outcome }) => outcome === "otherwise")
    .slice(0, mostLines)
    .map(({ competency, guessed, found }) =>
      words.guessLine({
        competency: reading.names.competency(competency),
        expected: words.guessPlace[guessed],
        found: words.guessPlace[found ?? guessed],
      }),
    );
  const summary = settled.length === 0 ? words.guessUnsettled : words.guessRight({ right, of: settled.length });
  return (
    <PrepLines title={words.guess} none={words.guessSkipped} lines={weighed.length === 0 ? [] : [summary, ...lines]} />
  );
}
