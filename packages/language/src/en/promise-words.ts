/** The sentences that the promise to a rater is made of; `rater-promise.ts` says which of them a round's policy calls for. */
export const promiseWords = {
  anonymousTitle: "Your answers are anonymous",
  anonymousInShort:
    "Your answers are locked in your browser and opened only together with everyone else’s, without names. No figure is shown unless it combines at least {k:word} people’s answers, and no comment that does not come from a group of at least as many.",
  anonymousSealed:
    "Your answers are locked in your browser. They are opened only together with everyone else’s after the round closes; then names are thrown away and the key is destroyed.",
  nobodySees: "We can see that you answered, not what. Nobody in the organisation sees who answered what.",
  least:
    "No figure is shown unless it combines at least {k:word} people’s answers, always the same {k:word} or more together.",
  comments:
    "Comments are shown only from groups in which at least {k:word} people answered, all together: each paragraph apart, without names, in an order drawn by chance. How many of them write is another matter: your comment may be the only one.",
  fewAbsorbed:
    "If fewer than {k:word} people of your group answer, their answers are combined with those of another group and named so. Where even that is too few, they are destroyed and read by nobody.",
  fewCombined:
    "If fewer than {k:word} people of your group answer, their answers are combined with those of other small groups and named so. Where even that is too few, they are destroyed and read by nobody.",
  spread: "From {kSpread:word} answers on we also show how far answers spread, without names.",
  yourWriting:
    "What you write is shown in your words, unless a coach shortens it or leaves it out, and without your name. Your way of writing, or a story that only you could tell, may still be known; write what you would stand by.",

  attributedTitle: "Your answers are shown as yours",
  attributedInShort:
    "Your answers are locked in your browser and opened only together with everyone else’s. They are shown as yours.",
  attributedSealed:
    "Your answers are locked in your browser. They are opened only together with everyone else’s after the round closes.",
  attributedSelf: "The report sets your own view beside the others’. You and your coach see it.",
  attributedOther:
    "Your answers are shown as yours. If you are the only person in this group, they are marked as one person’s view.",
  recognisable:
    "Your answers will be recognisable. Your comments stand among everyone’s, without a name, and may be recognised as yours.",
} as const;
export type PromiseWords = typeof promiseWords;
