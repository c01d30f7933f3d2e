import type { RoundPolicy } from "@parallax/domain/round/policy";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import { numberWord, people } from "./counting.ts";

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

/** The promise to one rater group. Source: methods.md 19 and anonymity.md 5, "Words for the form". */
export function raterPromise(policy: RoundPolicy, group: RaterGroup): RaterPromise {
  return policy.identifiedGroups.includes(group) ? attributedPromise(group) : anonymousPromise(policy);
}

function anonymousPromise(policy: RoundPolicy): RaterPromise {
  const least = numberWord(policy.k);
  return {
    kind: "anonymous",
    title: "Your answers are anonymous",
    inShort: `Your answers are locked in your browser and opened only together with everyone else’s, without names. No figure or comment is shown unless it combines at least ${least} people’s answers.`,
    sentences: [
      "Your answers are locked in your browser. They can be opened only together with everyone else’s after the round closes; then names are thrown away and the key is destroyed.",
      "We can see that you answered, not what. Nobody in the organisation sees who answered what.",
      `No figure or comment is shown unless it combines at least ${least} people’s answers, always the same ${least} or more together.`,
      smallGroups(policy),
      `From ${numberWord(policy.kSpread)} answers on we also show how far answers spread, without names.`,
    ],
    limits: [
      "What you write is shown in your words, without your name. Your way of writing, or a story that only you could tell, may still be known; write what you would stand by.",
    ],
  };
}

function smallGroups({ k, remainder }: RoundPolicy): string {
  const few = `If fewer than ${people(k)} of your group answer,`;
  return remainder === "absorb"
    ? `${few} their answers are combined with those of another group and named so. Where even that is too few, they are destroyed unread.`
    : `${few} their answers are combined with those of other small groups and named so. Where even that is too few, they are destroyed unread.`;
}

function attributedPromise(group: RaterGroup): RaterPromise {
  const inShort =
    "Your answers are locked in your browser and opened only together with everyone else’s. They are shown as yours.";
  const sealed =
    "Your answers are locked in your browser. They can be opened only together with everyone else’s after the round closes.";
  return group === "self"
    ? {
        kind: "attributed",
        title: "Your answers are shown as yours",
        inShort,
        sentences: [sealed, "The report sets your own view beside the others’. You and your coach see it."],
        limits: [],
      }
    : {
        kind: "attributed",
        title: "Your answers are shown as yours",
        inShort,
        sentences: [
          sealed,
          "Your answers are shown as yours. If you are the only person in this group, they are marked as one person’s view.",
        ],
        limits: ["Your answers, comments included, will be recognisable."],
      };
}
