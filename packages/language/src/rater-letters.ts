import type { Language } from "@parallax/domain/language";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import type { Envelope, LetterKind, LettersOf, LetterText, LinkWords } from "./letter-text.ts";
import { raterLanguages } from "./rater-languages.ts";
import { say, type Sentence, type Told } from "./sentence.ts";

/** The letters that somebody gets who may never have seen the product: these come in every language that the form speaks. */
export const raterLetterKinds = [
  "invitation",
  "reminder",
  "closing-changed",
  "round-cancelled",
  "own-form",
  "thank-you",
  "my-requests",
] as const satisfies readonly LetterKind[];
export type RaterLetterKind = (typeof raterLetterKinds)[number];

export type RaterLetterWords = LinkWords & { readonly letters: LettersOf<RaterLetterKind> };

type Texts = {
  readonly subject: Sentence;
  readonly preheader: Sentence;
  readonly body: readonly Sentence[];
  readonly why: Sentence;
};

/**
 * A language's letters to raters as data. Told: `subject`, `asked` (in what part, as `askedAs` says it), `closes`, `minutes` (as the
 * form says it), `organisation`, `name`.
 */
export type RaterLetterTexts = {
  readonly dear: Sentence;
  readonly sender: Sentence;
  readonly linkInWords: string;
  readonly code: Sentence;
  readonly sixWords: string;
  readonly sixWordsDiffer: string;
  readonly promise: string;
  readonly box: string;
  readonly open: string;
  readonly openOwn: string;
  readonly declineStops: string;
  readonly ownSealed: string;
  readonly stopReminders: string;
  readonly openRequests: string;
  /** One of several forms: `subject`, `asked`, `closes`, `organisation`. */
  readonly request: Sentence;
  readonly letters: Readonly<Record<RaterLetterKind, Texts>>;
};

/** The letters that a language's texts make. */
export function makeRaterLetters(texts: RaterLetterTexts, language: Language): RaterLetterWords {
  const { rater } = raterLanguages[language];
  const speech = { language, numbers: rater.numbers };
  const write = (kind: RaterLetterKind, told: Told, { toName, organisation }: Envelope) => {
    const { subject, preheader, body, why } = texts.letters[kind];
    const all = { ...told, organisation };
    return {
      subject: say(subject, all, speech),
      preheader: say(preheader, all, speech),
      greeting: say(texts.dear, { name: toName }, speech),
      body: body.map((paragraph) => say(paragraph, all, speech)),
      after: [],
      why: say(why, all, speech),
    } satisfies Partial<LetterText>;
  };
  const asked = (group: RaterGroup, subject: string) => say(rater.askedAs, { group, subject }, speech);
  const takes = (minutes: number) => say(rater.arrival.minutes, { minutes }, speech);
  const form = { button: texts.open, stop: texts.declineStops };
  return {
    sender: (told) => say(texts.sender, told, speech),
    linkInWords: texts.linkInWords,
    code: (told) => say(texts.code, told, speech),
    sixWords: texts.sixWords,
    sixWordsDiffer: texts.sixWordsDiffer,
    openForm: texts.open,
    promise: texts.promise,
    box: texts.box,
    stopReminders: texts.stopReminders,
    letters: {
      invitation: ({ subject, group, closes, message, minutes, promise }, envelope) => ({
        ...write("invitation", { subject, asked: asked(group, subject), closes, minutes: takes(minutes) }, envelope),
        ...form,
        ...(message.trim() === "" ? {} : { quote: { text: message.trim(), by: subject } }),
        after: [promise.inShort, ...promise.limits],
      }),
      reminder: ({ subject, group, closes, minutes }, envelope) => ({
        ...write("reminder", { subject, asked: asked(group, subject), closes, minutes: takes(minutes) }, envelope),
        ...form,
      }),
      "closing-changed": ({ subject, group, closes }, envelope) => ({
        ...write("closing-changed", { subject, asked: asked(group, subject), closes }, envelope),
        ...form,
      }),
      "round-cancelled": ({ subject }, envelope) => ({
        ...write("round-cancelled", { subject }, envelope),
        button: null,
        stop: null,
      }),
      "own-form": ({ closes, minutes }, envelope) => ({
        ...write("own-form", { closes, minutes: takes(minutes) }, envelope),
        button: texts.openOwn,
        after: [texts.ownSealed],
        stop: null,
      }),
      "thank-you": ({ subject, message }, envelope) => ({
        ...write("thank-you", { subject }, envelope),
        quote: { text: message, by: subject },
        button: null,
        stop: null,
      }),
      "my-requests": ({ requests }, envelope) => ({
        ...write("my-requests", { count: requests.length }, envelope),
        forms: requests.map(({ subject, group, closes, organisation }) =>
          say(texts.request, { subject, asked: asked(group, subject), closes, organisation }, speech),
        ),
        button: texts.openRequests,
        stop: null,
      }),
    },
  };
}
