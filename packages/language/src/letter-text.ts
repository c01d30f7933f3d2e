import type { Language } from "@parallax/domain/language";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import type { RaterPromise } from "./rater-promise.ts";

/**
 * What each kind of letter has to tell. Days are already written for the reader (`formatDeadline`); links, codes and the six words
 * are no text of ours: the mailer sets them beside these.
 */
export type LetterFacts = {
  readonly invitation: RaterFacts & {
    readonly message: string;
    readonly minutes: number;
    readonly promise: RaterPromise;
  };
  readonly reminder: RaterFacts & { readonly minutes: number };
  readonly "closing-changed": RaterFacts;
  readonly "round-cancelled": { readonly subject: string };
  readonly "own-form": { readonly closes: string; readonly minutes: number };
  readonly "thank-you": { readonly subject: string; readonly message: string };
  readonly "my-requests": { readonly requests: readonly RequestFacts[] };
  readonly "sign-in": { readonly minutes: number };
  readonly "coach-asked": {
    readonly subject: string;
    readonly message: string;
    readonly closes: string;
  };
  readonly "coach-replacing": { readonly subject: string };
  readonly "coach-replaced": { readonly coach: string };
  readonly "round-ready": { readonly subject: string };
  readonly "few-answers": { readonly closes: string };
  readonly "few-answers-coach": { readonly subject: string; readonly closes: string };
  readonly "release-dropped": { readonly subject: string };
  readonly "round-ended": Record<string, never>;
  readonly "round-ended-coach": { readonly subject: string };
  readonly "key-failing": Record<string, never>;
  readonly "report-released": { readonly coach: string | null };
  readonly "report-corrected": { readonly coach: string | null };
};

/** What every letter to a rater tells: about whom, in what part they are asked, and until when. */
export type RaterFacts = {
  readonly subject: string;
  readonly group: RaterGroup;
  readonly closes: string;
};

/** A form that waits, as a letter that lists several tells it. */
export type RequestFacts = RaterFacts & { readonly organisation: string };

export type LetterKind = keyof LetterFacts;

/** Who gets a letter, and in whose name it comes. */
export type Envelope = { readonly toName: string; readonly organisation: string };

/** A letter in words, the same for its HTML and its text part: greeting, body, quote, button, what comes after, why and how to stop. */
export type LetterText = {
  readonly subject: string;
  readonly preheader: string;
  readonly greeting: string;
  readonly body: readonly string[];
  /** Somebody else's words, set apart from ours. */
  readonly quote?: { readonly text: string; readonly by: string };
  /** One line for each of several forms; the mailer sets its link beside it. */
  readonly forms?: readonly string[];
  /** What the button does; null for a letter that asks for nothing. */
  readonly button: string | null;
  /** A line for those who do not read this letter's language; each leads where the button leads. */
  readonly elsewhere?: readonly InOtherLanguage[];
  readonly after: readonly string[];
  readonly why: string;
  readonly stop: string | null;
};

export type InOtherLanguage = {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  readonly text: string;
};

/** The few lines that stand around a letter's link, and in whose name it comes. */
export type LinkWords = {
  readonly sender: (told: { organisation: string }) => string;
  readonly linkInWords: string;
  readonly code: (told: { page: string }) => string;
  readonly sixWords: string;
  readonly sixWordsDiffer: string;
  /** In a letter that lists several forms: what each one's link does. */
  readonly openForm: string;
  readonly promise: string;
  readonly box: string;
  /** In reminders only: where they are stopped. */
  readonly stopReminders: string;
};

/** How letters of some kinds are written. */
export type LettersOf<Kinds extends LetterKind> = {
  readonly [Kind in Kinds]: (facts: LetterFacts[Kind], envelope: Envelope) => LetterText;
};

/** All letters in one language. */
export type LetterWords = LinkWords & { readonly letters: LettersOf<LetterKind> };

/** The text of one letter. */
export function writeLetter<Kind extends LetterKind>(
  kind: Kind,
  facts: LetterFacts[Kind],
  envelope: Envelope,
  words: { readonly letters: LettersOf<Kind> },
): LetterText {
  return words.letters[kind](facts, envelope);
}
