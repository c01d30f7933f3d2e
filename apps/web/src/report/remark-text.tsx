import { reportRemarkWords as words } from "@parallax/language/en/report-remarks";
import { useId, useState } from "react";
import { asWritten } from "../ui/as-written.ts";
import { classNames } from "../ui/class-names.ts";
import { beginningOf } from "./remark-beginning.ts";

/** About twelve lines: what is longer is folded. */
const longestUnfolded = 1_000;
const mostLines = 12;

export function isLong(text: string): boolean {
  return text.length > longestUnfolded || text.split("\n", mostLines + 1).length > mostLines;
}

/** Somebody's words as they were written, whatever their language. All of them are on the page; a long text shows its beginning first. */
export function RemarkText({ text }: { readonly text: string }) {
  const id = useId();
  const [whole, setWhole] = useState(false);
  const folds = isLong(text);
  return (
    <>
      <p
        id={id}
        {...asWritten(text)}
        className={classNames(
          "serif measure whitespace-pre-line [overflow-wrap:anywhere]",
          folds && !whole ? "line-clamp-[12] print:line-clamp-none" : "",
        )}
      >
        {text}
      </p>
      {folds && (
        <button
          type="button"
          lang="en"
          aria-expanded={whole}
          aria-controls={id}
          aria-label={words.wholeOf({ beginning: beginningOf(text, 40), whole })}
          className="inline-flex min-h-11 items-center font-sans text-small text-accent underline decoration-1 underline-offset-[0.2em] sm:min-h-8 print:hidden"
          onClick={() => setWhole(!whole)}
        >
          {words.whole({ whole })}
        </button>
      )}
    </>
  );
}
