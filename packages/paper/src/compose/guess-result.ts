import type { Guesses } from "@parallax/domain/report/guess";
import { guessText } from "@parallax/language/report/guess-text";
import type { Reading } from "@parallax/language/report/reading";
import type { Block } from "../block.ts";
import { heading, rich } from "./rich.ts";

/** What the subject expected, beside the result; nothing while they have not said. */
export function composeGuessResult(reading: Reading, guesses: Guesses | null): readonly Block[] {
  if (guesses === null) return [];
  const { title, line, heads, rows } = guessText(reading, guesses);
  const table: Block = {
    kind: "table",
    title,
    heads,
    rows: rows.map((cells) => ({ cells })),
    isWide: false,
    isWords: true,
  };
  const blocks: readonly Block[] = [
    heading(2, title),
    { kind: "say", manner: "text", lines: [rich(line)] },
    ...(rows.length === 0 ? [] : [table]),
  ];
  return [{ kind: "together", blocks }];
}
