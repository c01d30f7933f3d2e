import { refusalWords } from "@parallax/language/en/refusal";
import { webPeopleWords as words } from "@parallax/language/en/web-people";
import { sentenceOf } from "@parallax/language/sentence-of";
import { useEffect, useRef } from "react";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { Section } from "../ui/page.tsx";
import type { Checked } from "./sort-checked.ts";

type CheckedPeopleProps = {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onAdd: () => void;
};

/** What adding the list would do, before it is done. */
export function CheckedPeople({ checked, busy, error, onAdd }: CheckedPeopleProps) {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), [checked.problems.length, checked.ready.length]);
  const toAdd = checked.ready.length - checked.unchanged;
  return (
    <div ref={top} tabIndex={-1} className="outline-none">
      <Section title={words.checked}>
        <p role="status">{toAdd > 0 ? words.ready({ people: toAdd }) : words.readyNone}</p>
        {checked.unchanged > 0 && <p className="text-soft">{words.unchanged({ people: checked.unchanged })}</p>}
        {checked.problems.length > 0 && (
          <div className="grid gap-2">
            <p className="font-semibold text-warn">{words.problems({ lines: checked.problems.length })}</p>
            <ul className="border-b border-line">
              {checked.problems.map(({ line, text, refusal }) => (
                <li key={line} className="grid gap-x-6 border-t border-line py-3 sm:grid-cols-[5rem_1fr]">
                  <span className="text-small text-soft">{words.line({ line })}</span>
                  <span className="min-w-0">
                    <span className="block break-all">{text}</span>
                    <span className="text-small text-soft">{sentenceOf(refusal, refusalWords)}</span>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {checked.ready.length > 0 && (
          <details open={checked.ready.length <= 12}>
            <summary className="min-h-11 py-2 font-semibold">{words.readyTitle}</summary>
            <ul className="grid gap-1">
              {checked.ready.map((person) => (
                <li key={person.line} className="flex flex-wrap gap-x-3">
                  <bdi>{person.name}</bdi>
                  <span className="break-all text-soft">{person.address}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
        <FailureNotice error={error} />
        {toAdd > 0 && (
          <div>
            <Button look="primary" busy={busy && words.adding} onClick={onAdd}>
              {words.confirm({ people: toAdd })}
            </Button>
          </div>
        )}
      </Section>
    </div>
  );
}
