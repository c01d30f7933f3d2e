import { asWritten } from "../ui/as-written.ts";
import { classNames } from "../ui/class-names.ts";

type QuoteProps = { readonly text: string; readonly own?: boolean; readonly lead?: boolean };

/** Somebody's words as they were written: text and nothing else, whatever its language, direction or signs. */
export function Quote({ text, own = false, lead = false }: QuoteProps) {
  return (
    <blockquote
      {...asWritten(text)}
      className={classNames(
        "serif measure wrap-anywhere whitespace-pre-line border-s-3 ps-5 [unicode-bidi:isolate]",
        own ? "border-ink" : lead ? "border-accent text-lead" : "border-line",
      )}
    >
      {text}
    </blockquote>
  );
}
