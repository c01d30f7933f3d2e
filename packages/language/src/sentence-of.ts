import type { Refusal, RefusalCode } from "@parallax/domain/refusal";

/** What happened, and what the person can do now. Both are whole sentences. */
export type RefusalSentence = { readonly happened: string; readonly advice: string };

/** One sentence pair for every refusal there is: a code without words does not compile. */
export type RefusalWords = {
  readonly [Code in RefusalCode]: (told: Extract<Refusal, { code: Code }>) => RefusalSentence;
};

/** The two sentences for a refusal, apart: for a screen that sets the first one large. */
export function refusalSentence(refusal: Refusal, words: RefusalWords): RefusalSentence {
  // The compiler cannot see that the code picks the function of its own refusal; `RefusalWords` says so.
  const say = words[refusal.code] as (told: Refusal) => RefusalSentence;
  return say(refusal);
}

/** What happened and what to do, as one text. */
export function sentenceOf(refusal: Refusal, words: RefusalWords): string {
  const { happened, advice } = refusalSentence(refusal, words);
  return `${happened} ${advice}`;
}
