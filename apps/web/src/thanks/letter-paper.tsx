import { directionOf } from "@parallax/language/language";
import { webThanksWords as words } from "@parallax/language/en/web-thanks";
import type { Answers } from "../api.ts";

export type ThanksLetter = Answers["thanks"]["get"]["letter"];

/** The letter as it will be read: the server's words around the subject's own. */
export function LetterPaper({ letter, message }: { readonly letter: ThanksLetter; readonly message: string }) {
  const { language, from, subject, greeting, body, by, why } = letter;
  return (
    <article
      aria-label={words.letter}
      lang={language}
      dir={directionOf(language)}
      className="grid gap-3 rounded-card border border-line bg-paper p-4 wrap-anywhere sm:p-5"
    >
      <dl className="grid gap-x-3 border-b border-line pb-3 text-small sm:grid-cols-[auto_1fr]">
        <dt lang="en" className="text-soft">
          {words.from}
        </dt>
        <dd>{from}</dd>
        <dt lang="en" className="text-soft">
          {words.subject}
        </dt>
        <dd className="font-semibold">{subject}</dd>
      </dl>
      <p>{greeting}</p>
      {body.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <blockquote dir="auto" className="border-s-3 border-line ps-4">
        <p className="whitespace-pre-line">{message}</p>
        <footer className="mt-1 text-small text-soft">{by}</footer>
      </blockquote>
      <p className="border-t border-line pt-3 text-small text-soft">{why}</p>
    </article>
  );
}
