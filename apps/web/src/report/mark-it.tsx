import { markKinds, type MarkedThing } from "@parallax/domain/report/mark";
import { reportMarkWords as words } from "@parallax/language/en/report-marks";
import { useRef, useState } from "react";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { classNames } from "../ui/class-names.ts";
import { isSame, useMarking } from "./marking.ts";

const quiet =
  "inline-flex min-h-11 items-center rounded-card px-2 text-fine font-sans whitespace-nowrap hover:bg-tint sm:min-h-8";

/** One quiet word beside what can be marked; pressed, it offers the three. Nothing where nobody marks. */
export function MarkIt({ thing, name }: { readonly thing: MarkedThing; readonly name: string }) {
  const marking = useMarking();
  const [choosing, setChoosing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  if (marking === null) return null;
  const kind = marking.kindOf(thing);
  const failed = marking.failed !== null && isSame(marking.failed.thing, thing) ? marking.failed.error : null;
  return (
    <div lang="en" className="grid justify-items-start gap-2 print:hidden">
      <div className="-ms-2 flex flex-wrap items-center">
        <button
          ref={opener}
          type="button"
          aria-expanded={choosing}
          aria-label={
            kind === null ? words.markThing({ thing: name }) : words.marked({ kind: words.kind[kind], thing: name })
          }
          className={classNames(quiet, kind === null ? "text-soft" : "bg-tint font-semibold text-ink")}
          onClick={() => setChoosing(!choosing)}
        >
          {kind === null ? words.mark : `✓ ${words.kind[kind]}`}
        </button>
        {choosing && (
          <span role="group" aria-label={words.markThing({ thing: name })} className="flex flex-wrap items-center">
            {markKinds.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={kind === one}
                className={classNames(quiet, "text-accent underline decoration-1 underline-offset-[0.2em]")}
                onClick={() => {
                  marking.mark(thing, one === kind ? null : one);
                  setChoosing(false);
                  opener.current?.focus();
                }}
              >
                {one === kind ? words.unmark : words.kind[one]}
              </button>
            ))}
          </span>
        )}
      </div>
      <FailureNotice error={failed} />
    </div>
  );
}
