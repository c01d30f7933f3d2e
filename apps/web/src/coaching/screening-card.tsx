import { concerns } from "@parallax/domain/report/screening";
import { webScreeningWords as words } from "@parallax/language/en/web-screening";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { More } from "../ui/more.tsx";
import { Notice } from "../ui/notice.tsx";
import { Decided } from "./decided.tsx";
import { Deciding, type DecidingHandle } from "./deciding.tsx";
import { questionText } from "./question-text.ts";
import { Quote } from "./quote.tsx";
import { lastOf, type DeckRemark } from "./remarks-deck.ts";
import { ScreeningHints } from "./screening-hints.tsx";
import type { ScreeningDesk } from "./screening.ts";

type ScreeningCardProps = {
  readonly desk: ScreeningDesk;
  readonly remark: DeckRemark;
  readonly subject: string;
  readonly readOnly: boolean;
};

/** One comment, what is asked of the coach about it, and the keys that answer. */
export function ScreeningCard({ desk, remark, subject, readOnly }: ScreeningCardProps) {
  const card = useRef<HTMLElement>(null);
  const deciding = useRef<DecidingHandle>(null);
  const stands = `${remark.id} ${remark.trail.length}`;
  const shown = useRef(stands);
  const { kind } = lastOf(remark);
  useEffect(() => {
    if (shown.current === stands) return;
    shown.current = stands;
    card.current?.focus();
  }, [stands]);
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTheirs(event)) return;
    const act = actOf(event.key, {
      desk,
      deciding: deciding.current,
      takeBack: readOnly || kind === "open" ? null : takeBack,
    });
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const takeBack = (): void => desk.decide(remark, { kind: "open" });
  return (
    <section
      ref={card}
      tabIndex={-1}
      aria-label={words.region}
      onKeyDown={press}
      className="grid gap-6 outline-offset-8"
    >
      <h3 className="text-subject font-semibold">{questionText(remark.question.text, subject)}</h3>
      {remark.question.own.length > 0 && (
        <More summary={words.own({ subject })}>
          {remark.question.own.map((text) => (
            <Quote key={text} text={text} own />
          ))}
        </More>
      )}
      <Quote text={remark.text} lead />
      {!readOnly && <ScreeningHints remark={remark} subject={subject} counts={desk.wordCounts} />}
      {desk.overtaken && (
        <Notice kind="warn" role="alert">
          {words.overtaken}
        </Notice>
      )}
      <FailureNotice error={desk.error} />
      {kind === "open" && !readOnly ? (
        <Deciding
          key={`${remark.id} ${remark.trail.length}`}
          ref={deciding}
          desk={desk}
          remark={remark}
          onClosed={() => card.current?.focus()}
        />
      ) : (
        <Decided remark={remark} busy={desk.busy} takeBack={readOnly ? null : takeBack} />
      )}
    </section>
  );
}

type Reach = {
  readonly desk: ScreeningDesk;
  readonly deciding: DecidingHandle | null;
  readonly takeBack: (() => void) | null;
};

function actOf(key: string, { desk, deciding, takeBack }: Reach): (() => void) | undefined {
  if (key === "ArrowRight") return () => desk.go(desk.place + 1);
  if (key === "ArrowLeft") return () => desk.go(desk.place - 1);
  if (key.toLowerCase() === "u") return takeBack ?? undefined;
  if (deciding === null) return undefined;
  const concern = concerns[Number(key) - 1];
  if (concern !== undefined) return () => deciding.choose(concern);
  switch (key.toLowerCase()) {
    case "l":
      return deciding.leave;
    case "s":
      return deciding.shorten;
    case "h":
      return deciding.hold;
    default:
      return undefined;
  }
}

/** Letters belong to whoever types; a radio button keeps its arrows. */
function isTheirs({ target, key }: KeyboardEvent): boolean {
  if (target instanceof HTMLInputElement && target.type === "radio") return key.startsWith("Arrow");
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
