import type { RoundPolicy } from "@parallax/domain/round/policy";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import { type RaterPromise, writePromise } from "../rater-promise.ts";
import { speak } from "../sentence.ts";
import { numberWords } from "./number-words.ts";
import { promiseWords } from "./promise-words.ts";

const english = speak<typeof promiseWords>(promiseWords, { language: "en", numbers: numberWords });

/** The promise to one rater group, in English. */
export function raterPromise(policy: RoundPolicy, group: RaterGroup): RaterPromise {
  return writePromise(policy, group, english);
}
