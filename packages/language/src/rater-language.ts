import type { doorway, rater } from "./en/rater.ts";
import type { raterStatic } from "./en/rater-static.ts";
import type { Spoken, Translation } from "./sentence.ts";

/** The words of the rater's page in one language. What another language must have is what English has. */
export type DoorwayWords = Translation<typeof doorway>;
export type RaterWords = Translation<typeof rater>;
export type RaterStaticWords = Translation<typeof raterStatic>;

export type SpokenDoorway = Spoken<typeof doorway>;
export type SpokenRater = Spoken<typeof rater>;
