import type { Language } from "@parallax/domain/language";
import { arabic } from "./ar/rater.ts";
import { german } from "./de/rater.ts";
import { doorway, rater } from "./en/rater.ts";
import { raterStatic } from "./en/rater-static.ts";
import { spanish } from "./es/rater.ts";
import { french } from "./fr/rater.ts";
import { portuguese } from "./pt/rater.ts";
import type { DoorwayWords, RaterStaticWords, RaterWords } from "./rater-language.ts";

/** Everything the rater's page says in one language: before any script, before the link is opened, and after. */
export type RaterLanguage = {
  readonly static: RaterStaticWords;
  readonly doorway: DoorwayWords;
  readonly rater: RaterWords;
};

/** The languages that the rater's page speaks. For the server and the build: the page itself loads the words of one of them. */
export const raterLanguages: Readonly<Record<Language, RaterLanguage>> = {
  en: { static: raterStatic, doorway, rater },
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  ar: arabic,
};
