import { webCoachingWords } from "@parallax/language/en/web-coaching";
import { webScreeningWords as words } from "@parallax/language/en/web-screening";
import { Button } from "../ui/button.tsx";
import { questionText } from "./question-text.ts";
import { Quote } from "./quote.tsx";
import { countDeck, nextOpen, type Remarks } from "./remarks-deck.ts";
import { ScreeningCard } from "./screening-card.tsx";
import { useScreening, type ScreeningDesk } from "./screening.ts";

type CommentsProps = {
  readonly roundId: string;
  readonly remarks: Remarks;
  readonly subject: string;
  /** Once the report is released: the trail, and nothing to decide. */
  readonly readOnly?: boolean;
};

/** What people wrote, one comment at a time. */
export function Comments({ roundId, remarks, subject, readOnly = false }: CommentsProps) {
  const desk = useScreening(roundId, remarks);
  const remark = desk.deck[desk.place];
  if (remark === undefined)
    return (
      <>
        <p className="measure text-lead">{webCoachingWords.comments.noneAtAll}</p>
        <OwnWords remarks={remarks} subject={subject} />
      </>
    );
  return (
    <div className="grid gap-6">
      <Progress desk={desk} />
      <ScreeningCard desk={desk} remark={remark} subject={subject} readOnly={readOnly} />
      <Steps desk={desk} readOnly={readOnly} />
      {!readOnly && <p className="measure text-small text-soft max-sm:hidden">{words.keys}</p>}
    </div>
  );
}

function Progress({ desk }: { readonly desk: ScreeningDesk }) {
  const { deck, place } = desk;
  const { open } = countDeck(deck);
  return (
    <div className="grid gap-2">
      <p className="figures text-small text-soft">{words.place({ place: place + 1, of: deck.length })}</p>
      <progress
        aria-label={words.progress}
        max={deck.length}
        value={deck.length - open}
        className="h-1 w-full appearance-none overflow-hidden rounded-pill bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
      />
    </div>
  );
}

function Steps({ desk, readOnly }: { readonly desk: ScreeningDesk; readonly readOnly: boolean }) {
  const { deck, place, go } = desk;
  const { open } = countDeck(deck);
  const next = nextOpen(deck, place);
  return (
    <div className="flex flex-wrap items-center gap-3 border-t border-line pt-4">
      <Button aria-disabled={place === 0} onClick={() => go(place - 1)}>
        {words.previous}
      </Button>
      <Button aria-disabled={place === deck.length - 1} onClick={() => go(place + 1)}>
        {words.next}
      </Button>
      {!readOnly && next !== undefined && next !== place + 1 && (
        <Button look="plain" onClick={() => go(next)}>
          {words.nextOpen({ open })}
        </Button>
      )}
    </div>
  );
}

/** Where nobody else's comment is there to lead to it. */
function OwnWords({ remarks, subject }: Pick<CommentsProps, "remarks" | "subject">) {
  return remarks.questions
    .filter(({ own }) => own.length > 0)
    .map((question) => (
      <section key={question.id} className="grid gap-3">
        <h3 className="text-subject font-semibold">{questionText(question.ownText, subject)}</h3>
        <p className="text-small text-soft">{words.own({ subject })}</p>
        {question.own.map((text) => (
          <Quote key={text} text={text} own />
        ))}
      </section>
    ));
}
