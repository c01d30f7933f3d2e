/** A fault that can be planted in the model, the part of it that finds it, and what is then no longer so. */
export type ModelFault = {
  readonly name: string;
  readonly flag: string;
  readonly part: number;
};

/** What each part of the model plays through. */
export const parts: readonly { readonly part: number; readonly name: string }[] = [
  { part: 1, name: "requests against each other and against the end of the round" },
  { part: 2, name: "the opener killed at any step, two places, a cancellation" },
  { part: 3, name: "an old backup that comes back" },
  { part: 4, name: "a closing date that is put off" },
];

export const modelFaults: readonly ModelFault[] = [
  { name: "no lock on the round", flag: "NO_LOCK", part: 1 },
  { name: "no compare-and-set on cast", flag: "NO_COMPARE_AND_SET", part: 1 },
  { name: "a round that is over still takes ballots", flag: "NO_CLOSED_CHECK", part: 1 },
  { name: "a retry refused after close", flag: "RETRY_REFUSED", part: 1 },
  { name: "a retry that does not look into the box", flag: "NO_LOOK_INTO_BOX", part: 1 },
  { name: "a retry at the deadline that does not wait for the first request", flag: "NO_WAIT_WHEN_OVER", part: 1 },
  { name: "a withdrawn ballot that a late request brings back", flag: "FORGETS_WITHDRAWN", part: 1 },
  { name: "the key burned before the commit", flag: "BURN_BEFORE_COMMIT", part: 2 },
  { name: "no look into the ledger after a restore", flag: "NO_LEDGER_CHECK", part: 3 },
  { name: "a round extended after raters were told that it is over", flag: "EXTENDS_AFTER_DEADLINE", part: 4 },
];
