import type { PastedPeople, PastedPerson } from "@parallax/domain/nomination/parse-pasted-people";
import type { Refusal } from "@parallax/domain/refusal";

export type Checked = {
  readonly ready: readonly PastedPerson[];
  readonly unchanged: number;
  readonly problems: readonly { readonly line: number; readonly text: string; readonly refusal: Refusal }[];
};

type Answer = {
  readonly unchanged: number;
  readonly problems: readonly { readonly line: number; readonly refusal: Refusal }[];
};

/** Puts together what this page could not read and what the server would refuse, by the lines of the text, which count from 1. */
export function sortChecked(pasted: PastedPeople, answer: Answer | null, text: string): Checked {
  const lines = text.split(/\r\n|\r|\n|\u2028|\u2029/);
  const refusedAt = new Map(answer?.problems.map(({ line, refusal }) => [line, refusal]));
  const refused = pasted.people.flatMap(({ line }, place) => {
    const refusal = refusedAt.get(place);
    return refusal === undefined ? [] : [{ line, refusal }];
  });
  const problems = [...pasted.refusals, ...refused]
    .map(({ line, refusal }) => ({ line, refusal, text: lines[line - 1]?.trim() ?? "" }))
    .sort((one, other) => one.line - other.line);
  return {
    ready: pasted.people.filter((_, place) => !refusedAt.has(place)),
    unchanged: answer?.unchanged ?? 0,
    problems,
  };
}
