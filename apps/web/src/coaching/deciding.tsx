import { concerns, type Concern, type Worry } from "@parallax/domain/report/screening";
import { webScreeningWords as words } from "@parallax/language/en/web-screening";
import { useId, useImperativeHandle, useState, type Ref } from "react";
import { useTextDraft } from "../draft.ts";
import { Button } from "../ui/button.tsx";
import { FieldError, TextAreaField } from "../ui/field.tsx";
import type { DeckRemark } from "./remarks-deck.ts";
import { keptShortening, shorteningDraft, type ScreeningDesk } from "./screening.ts";

/** What the keys reach. */
export type DecidingHandle = {
  choose(concern: Concern): void;
  leave(): void;
  shorten(): void;
  hold(): void;
};

type DecidingProps = {
  readonly desk: ScreeningDesk;
  readonly remark: DeckRemark;
  /** Takes the focus when the field that held it goes. */
  readonly onClosed: () => void;
  readonly ref: Ref<DecidingHandle>;
};

/** What is the matter with a comment, and what becomes of it. */
export function Deciding({ desk, remark, onClosed, ref }: DecidingProps) {
  const group = useId();
  const [concern, setConcern] = useState<Concern>("fine");
  const [missing, setMissing] = useState(false);
  // Words that were begun and not taken stand there again; only who asks for the field gets the focus in it.
  const [shortening, setShortening] = useState<"no" | "again" | "asked">(() =>
    keptShortening(remark.id) === null ? "no" : "again",
  );
  const worried = (act: (worry: Worry) => void): void => {
    if (concern === "fine") setMissing(true);
    else act(concern);
  };
  const choose = (next: Concern): void => {
    setConcern(next);
    setMissing(false);
  };
  const leave = (): void => desk.decide(remark, { kind: "left", concern });
  const shorten = (): void => worried(() => setShortening("asked"));
  const hold = (): void => worried((worry) => desk.decide(remark, { kind: "held", concern: worry }));
  useImperativeHandle(ref, () => ({ choose, leave, shorten, hold }));
  return (
    <div className="grid gap-6">
      <fieldset aria-describedby={missing ? `${group}-missing` : undefined} className="grid gap-1.5">
        <legend className="font-semibold">{words.concern.legend}</legend>
        <div className="mt-1 grid gap-x-8 sm:grid-cols-2">
          {concerns.map((each) => (
            <label key={each} className="flex min-h-11 items-center gap-3">
              <input
                type="radio"
                name={group}
                checked={concern === each}
                onChange={() => choose(each)}
                className="size-4 shrink-0 accent-accent"
              />
              {words.concern[each]}
            </label>
          ))}
        </div>
        <div role="status">{missing && <FieldError id={`${group}-missing`}>{words.concern.missing}</FieldError>}</div>
      </fieldset>
      {shortening !== "no" ? (
        <Shortening
          remark={remark}
          asked={shortening === "asked"}
          busy={desk.busy}
          onKeep={(text) => worried((worry) => desk.decide(remark, { kind: "shortened", concern: worry, text }))}
          onCancel={() => {
            setShortening("no");
            onClosed();
          }}
        />
      ) : (
        <div className="flex flex-wrap gap-3">
          <Button look="primary" busy={desk.busy && words.deciding} onClick={leave}>
            {words.leave}
          </Button>
          <Button onClick={shorten}>{words.shorten}</Button>
          <Button onClick={hold}>{words.hold}</Button>
        </div>
      )}
    </div>
  );
}

type ShorteningProps = {
  readonly remark: DeckRemark;
  readonly asked: boolean;
  readonly busy: boolean;
  readonly onKeep: (text: string) => void;
  readonly onCancel: () => void;
};

/** The coach's words for a rater's: begun from what was written, or from what the coach wrote last. */
function Shortening({ remark, asked, busy, onKeep, onCancel }: ShorteningProps) {
  const [draft, setDraft] = useTextDraft(shorteningDraft(remark.id));
  const [told, setTold] = useState<string | null>(null);
  const text = draft === "" ? startOf(remark) : draft;
  const keep = (): void => {
    const wanted = text.trim();
    if (wanted === "") setTold(words.shortened.blank);
    else if (wanted === remark.text.trim()) setTold(words.shortened.same);
    else onKeep(wanted);
  };
  return (
    <div className="grid gap-3">
      <TextAreaField
        label={words.shortened.label}
        hint={words.shortened.hint}
        error={told ?? undefined}
        rows={4}
        maxLength={20_000}
        dir="auto"
        autoFocus={asked}
        value={text}
        onChange={(event) => {
          setTold(null);
          setDraft(event.target.value === "" ? " " : event.target.value);
        }}
        className="serif max-h-[60vh]"
      />
      <div className="flex flex-wrap gap-3">
        <Button look="primary" busy={busy && words.deciding} onClick={keep}>
          {words.shortened.keep}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {words.shortened.cancel}
        </Button>
      </div>
    </div>
  );
}

function startOf({ text, trail }: DeckRemark): string {
  const earlier = trail.findLast(({ screening }) => screening.kind === "shortened")?.screening;
  return earlier?.kind === "shortened" ? earlier.text : text;
}
