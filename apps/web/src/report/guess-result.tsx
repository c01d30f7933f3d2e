import type { Guesses } from "@parallax/domain/report/guess";
import { guessText } from "@parallax/language/report/guess-text";
import type { Reading } from "@parallax/language/report/reading";
import { TwinTable } from "../ui/chart/twin-table.tsx";
import { PartHeading } from "./report-part.tsx";

/** What the subject expected beside what the answers say. */
export function GuessResult({ reading, guesses }: { readonly reading: Reading; readonly guesses: Guesses }) {
  const { title, line, heads, rows } = guessText(reading, guesses);
  return (
    <section className="grid gap-3">
      <PartHeading>{title}</PartHeading>
      <p className="serif measure">{line}</p>
      {rows.length > 0 && (
        <div role="region" aria-label={title} tabIndex={0} className="overflow-x-auto">
          <TwinTable caption={title} heads={heads} rows={rows} />
        </div>
      )}
    </section>
  );
}
