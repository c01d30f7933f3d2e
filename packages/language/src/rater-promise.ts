import type { RoundPolicy } from "@parallax/domain/round/policy";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import type { PromiseWords } from "./en/promise-words.ts";
import type { Spoken } from "./sentence.ts";

/** What a rater is promised, made from the policy that binds their round; whole sentences, in reading order. */
export type RaterPromise = {
  readonly kind: "anonymous" | "attributed";
  readonly title: string;
  /** For a letter: the least that must be said before the form is opened. */
  readonly inShort: string;
  readonly sentences: readonly string[];
  /** Where the promise ends. As much a part of it as the rest. */
  readonly limits: readonly string[];
};

export type SpokenPromise = Spoken<PromiseWords>;

/** The promise to one rater group, in any language. Source: methods.md 19 and anonymity.md 5, "Words for the form". */
export function writePromise(policy: RoundPolicy, group: RaterGroup, words: SpokenPromise): RaterPromise {
  return policy.identifiedGroups.includes(group) ? attributedPromise(group, words) : anonymousPromise(policy, words);
}

function anonymousPromise({ k, kSpread, remainder }: RoundPolicy, words: SpokenPromise): RaterPromise {
  return {
    kind: "anonymous",
    title: words.anonymousTitle,
    inShort: words.anonymousInShort({ k }),
    sentences: [
      words.anonymousSealed,
      words.nobodySees,
      words.least({ k }),
      words.comments({ k }),
      remainder === "absorb" ? words.fewAbsorbed({ k }) : words.fewCombined({ k }),
      words.spread({ kSpread }),
    ],
    limits: [words.yourWriting],
  };
}

function attributedPromise(group: RaterGroup, words: SpokenPromise): RaterPromise {
  const isSelf = group === "self";
  return {
    kind: "attributed",
    title: words.attributedTitle,
    inShort: words.attributedInShort,
    sentences: [words.attributedSealed, isSelf ? words.attributedSelf : words.attributedOther],
    limits: isSelf ? [] : [words.recognisable],
  };
}
