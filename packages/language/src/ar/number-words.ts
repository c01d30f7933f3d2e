import type { RaterWords } from "../rater-language.ts";

export const numberWords: RaterWords["numbers"] = [];
