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
  readonly "sign-in": { readonly minutes: number };
  readonly "coach-asked": {
    readonly subject: string;
    readonly message: string;
    readonly closes: string;
  };
  readonly "round-ready": { readonly subject: string };
  readonly "report-released": { readonly coach: string | null };
};

/** What every letter to a rater tells: about whom, in what part they are asked, and until when. */
export type RaterFacts = {
  readonly subject: string;
  readonly group: RaterGroup;
  readonly closes: string;
};

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
  /** What the button does; null for a letter that asks for nothing. */
  readonly button: string | null;
  readonly after: readonly string[];
  readonly why: string;
  readonly stop: string | null;
};

/** All letters in one language, and the few lines that stand around their links. */
export type LetterWords = {
  readonly letters: {
    readonly [Kind in LetterKind]: (facts: LetterFacts[Kind], envelope: Envelope) => LetterText;
  };
  readonly sender: (told: { organisation: string }) => string;
  readonly linkInWords: string;
  readonly code: (told: { page: string }) => string;
  readonly sixWords: string;
  readonly sixWordsDiffer: string;
  readonly promise: string;
  readonly box: string;
};

/** The text of one letter. */
export function writeLetter<Kind extends LetterKind>(
  kind: Kind,
  facts: LetterFacts[Kind],
  envelope: Envelope,
  words: LetterWords,
): LetterText {
  return words.letters[kind](facts, envelope);
}
