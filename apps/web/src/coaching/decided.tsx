import type { Screening } from "@parallax/domain/report/screening";
import { webScreeningWords as words } from "@parallax/language/en/web-screening";
import { sayMoment } from "../reader.ts";
import { Button } from "../ui/button.tsx";
import { More } from "../ui/more.tsx";
import { Quote } from "./quote.tsx";
import { lastOf, type DeckRemark } from "./remarks-deck.ts";
import { keptShortening } from "./screening.ts";

type DecidedProps = {
  readonly remark: DeckRemark;
  readonly busy: boolean;
  /** Null where nothing can be taken back any more. */
  readonly takeBack: (() => void) | null;
};

/** What was decided about a comment, by whom and when, and what was decided before. */
export function Decided({ remark, busy, takeBack }: DecidedProps) {
  const screening = lastOf(remark);
  const last = remark.trail.at(-1);
  const written = takeBack === null ? null : keptShortening(remark.id);
  const earlier = remark.trail.slice(0, -1).toReversed();
  return (
    <div className="grid justify-items-start gap-4">
      {screening.kind === "shortened" && (
        <figure className="grid w-full gap-1">
          <figcaption className="text-small text-soft">{words.shownInstead}</figcaption>
          <Quote text={screening.text} />
        </figure>
      )}
      {last !== undefined && screening.kind !== "open" && (
        <p>
          <span className="font-semibold">{saidOf(screening)}</span>
          <span className="block text-small text-soft">{words.by({ who: last.byName, at: sayMoment(last.at) })}</span>
        </p>
      )}
      {written !== null && (
        <figure className="grid w-full gap-1">
          <figcaption className="text-small text-soft">{words.shortened.notKept}</figcaption>
          <Quote text={written} />
        </figure>
      )}
      {takeBack !== null && screening.kind !== "open" && (
        <Button busy={busy && words.deciding} onClick={takeBack}>
          {words.takeBack}
        </Button>
      )}
      {earlier.length > 0 && (
        <More summary={words.trail}>
          <ol className="grid gap-2 text-small">
            {earlier.map(({ screening: before, byName, at }) => (
              <li key={at}>
                {saidOf(before)}
                <span className="text-soft"> · {words.by({ who: byName, at: sayMoment(at) })}</span>
              </li>
            ))}
          </ol>
        </More>
      )}
    </div>
  );
}

function saidOf(screening: Screening): string {
  const because = screening.kind === "open" ? "" : words.because[screening.concern];
  const said = words.trailEntry[screening.kind];
  return because === "" ? said : `${said}: ${because}`;
}
