import type { Language } from "@parallax/domain/language";
import type { Envelope, LetterKind, LettersOf, LetterText } from "./letter-text.ts";
import { raterLanguages } from "./rater-languages.ts";
import { say, type Sentence, type Told } from "./sentence.ts";

/** The letters to members that every language has; a kind that is not here is written in English. */
export const memberLetterKinds = [
  "sign-in",
  "coach-asked",
  "coach-replacing",
  "coach-replaced",
  "round-ready",
  "few-answers",
  "few-answers-coach",
  "release-dropped",
  "report-released",
  "report-corrected",
  "round-ended",
  "round-ended-coach",
  "key-failing",
] as const satisfies readonly LetterKind[];
export type MemberLetterKind = (typeof memberLetterKinds)[number];

type Texts = {
  readonly subject: Sentence;
  readonly preheader: Sentence;
  readonly body: readonly Sentence[];
  readonly button: string;
  readonly after: readonly string[];
  readonly why: Sentence;
};

/** A language's letters to members as data. Told: `minutes`; `subject`, `closes`; `coach`, which may be null; `organisation`. */
export type MemberLetterTexts = Readonly<Record<MemberLetterKind, Texts>>;

/** The letters that a language's texts make; `dear` is how it greets `name`. */
export function makeMemberLetters(
  texts: MemberLetterTexts,
  dear: Sentence,
  language: Language,
): LettersOf<MemberLetterKind> {
  const speech = { language, numbers: raterLanguages[language].rater.numbers };
  const write = (kind: MemberLetterKind, told: Told, { toName, organisation }: Envelope): LetterText => {
    const { subject, preheader, body, button, after, why } = texts[kind];
    const all = { ...told, organisation };
    return {
      subject: say(subject, all, speech),
      preheader: say(preheader, all, speech),
      greeting: say(dear, { name: toName }, speech),
      body: body.map((paragraph) => say(paragraph, all, speech)),
      button,
      after,
      why: say(why, all, speech),
      stop: null,
    };
  };
  return {
    "sign-in": ({ minutes }, envelope) => write("sign-in", { minutes }, envelope),
    "coach-asked": ({ subject, message, closes }, envelope) => ({
      ...write("coach-asked", { subject, closes }, envelope),
      ...(message.trim() === "" ? {} : { quote: { text: message.trim(), by: subject } }),
    }),
    "coach-replacing": ({ subject }, envelope) => write("coach-replacing", { subject }, envelope),
    "coach-replaced": ({ coach }, envelope) => write("coach-replaced", { coach }, envelope),
    "round-ready": ({ subject }, envelope) => write("round-ready", { subject }, envelope),
    "few-answers": ({ closes }, envelope) => write("few-answers", { closes }, envelope),
    "few-answers-coach": ({ subject, closes }, envelope) => write("few-answers-coach", { subject, closes }, envelope),
    "release-dropped": ({ subject }, envelope) => write("release-dropped", { subject }, envelope),
    "report-released": ({ coach }, envelope) => write("report-released", { coach }, envelope),
    "report-corrected": ({ coach }, envelope) => write("report-corrected", { coach }, envelope),
    "round-ended": (_, envelope) => write("round-ended", {}, envelope),
    "round-ended-coach": ({ subject }, envelope) => write("round-ended-coach", { subject }, envelope),
    "key-failing": (_, envelope) => write("key-failing", {}, envelope),
  };
}
