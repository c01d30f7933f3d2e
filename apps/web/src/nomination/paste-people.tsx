import { mostNominations } from "@parallax/domain/nomination/nominate";
import type { PersonInput } from "@parallax/domain/nomination/nomination";
import { parsePastedPeople } from "@parallax/domain/nomination/parse-pasted-people";
import type { Refusal } from "@parallax/domain/refusal";
import { refusalWords } from "@parallax/language/en/refusal";
import { webNominationWords as words } from "@parallax/language/en/web-nomination";
import { sentenceOf } from "@parallax/language/sentence-of";
import { useState } from "react";
import { useTextDraft } from "../draft.ts";
import { Button } from "../ui/button.tsx";
import { TextAreaField } from "../ui/field.tsx";

type LineProblem = { readonly line: number; readonly text: string; readonly refusal: Refusal };

type PastePeopleProps = {
  readonly draftName: string;
  readonly busy: boolean;
  /** Adds people; answers with those that were refused, by their place in the list. */
  readonly onAdd: (
    people: readonly PersonInput[],
  ) => Promise<readonly { readonly index: number; readonly refusal: Refusal }[]>;
};

/** A list as people paste it. What was taken leaves the field; every other line stays in it, with its reason beside it. */
export function PastePeople({ draftName, busy, onAdd }: PastePeopleProps) {
  const [text, setText] = useTextDraft(draftName);
  const [problems, setProblems] = useState<readonly LineProblem[]>([]);
  const [error, setError] = useState<string>();
  const add = async () => {
    const lines = text.split(/\r\n|\r|\n/);
    const { people, refusals } = parsePastedPeople(text);
    if (people.length === 0 && refusals.length === 0) return setError(words.pasteEmpty);
    if (people.length > mostNominations) return setError(words.pasteTooMany({ limit: mostNominations }));
    setError(undefined);
    const refused = people.length === 0 ? [] : await onAdd(people.map(({ name, address }) => ({ name, address })));
    const left = [
      ...refusals.map(({ line, refusal }) => ({ line, refusal })),
      ...refused.flatMap(({ index, refusal }) => {
        const person = people[index];
        return person === undefined ? [] : [{ line: person.line, refusal }];
      }),
    ].sort((one, other) => one.line - other.line);
    setText(left.map(({ line }) => lines[line - 1] ?? "").join("\n"));
    setProblems(left.map(({ line, refusal }, at) => ({ line: at + 1, text: lines[line - 1] ?? "", refusal })));
    return undefined;
  };
  return (
    <div className="grid justify-items-start gap-3">
      <div className="w-full">
        <TextAreaField
          label={words.paste}
          hint={words.pasteHint}
          error={error ?? (problems.length > 0 ? words.pasteLeft({ lines: problems.length }) : undefined)}
          rows={3}
          value={text}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            setText(event.target.value);
            setError(undefined);
          }}
        />
      </div>
      {problems.length > 0 && (
        <ul className="grid w-full gap-2 text-small">
          {problems.map(({ line, text: wrong, refusal }) => (
            <li key={line}>
              <span className="text-soft">{words.pasteLine({ line })}: </span>
              <q className="break-all">{wrong}</q>
              <span className="block">{sentenceOf(refusal, refusalWords)}</span>
            </li>
          ))}
        </ul>
      )}
      <Button onClick={() => void add().catch(() => undefined)} busy={busy && words.pasteAdding}>
        {words.pasteAdd}
      </Button>
    </div>
  );
}
