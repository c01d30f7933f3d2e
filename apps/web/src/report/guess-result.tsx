import { weighGuesses, type Guesses, type WeighedGuess } from "@parallax/domain/report/guess";
import { reportGuessWords as words } from "@parallax/language/en/report-guess";
import type { Reading } from "@parallax/language/report/reading";
import { TwinTable } from "../ui/chart/twin-table.tsx";
import { PartHeading } from "./report-part.tsx";
import { titleOf } from "./title-of.ts";

/** What the subject expected beside what the answers say: in words, without a mark for having been right. */
export function GuessResult({ reading, guesses }: { readonly reading: Reading; readonly guesses: Guesses }) {
  const { figures } = reading.snapshot;
  const weighed = weighGuesses(guesses, figures.competencies);
  const settled = weighed.filter(({ found }) => found !== null);
  const met = settled.filter(({ outcome }) => outcome === "as-guessed").length;
  return (
    <section className="grid gap-3">
      <PartHeading>{words.resultTitle}</PartHeading>
      {weighed.length === 0 ? (
        <p className="serif measure">{words.resultSkipped}</p>
      ) : (
        <>
          <p className="serif measure">{words.resultLead({ guesses: weighed.length, settled: settled.length, met })}</p>
          <div role="region" aria-label={words.resultTitle} tabIndex={0} className="overflow-x-auto">
            <TwinTable
              caption={words.resultTitle}
              heads={words.resultHeads}
              rows={weighed.map((guess) => [
                titleOf(reading, guess.competency),
                words.expected[guess.guessed],
                foundWords(guess),
              ])}
            />
          </div>
        </>
      )}
    </section>
  );
}

function foundWords({ outcome, found }: WeighedGuess): string {
  if (outcome === "otherwise" && found !== null) return words.found.otherwise[found];
  return outcome === "otherwise" ? words.found["not-settled"] : words.found[outcome];
}
