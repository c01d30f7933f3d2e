/** What a coach may see in a comment before the subject does. `breaks-rules`: the organisation's, or the law. */
export const concerns = ["fine", "may-reveal", "may-hurt", "breaks-rules"] as const;
export type Concern = (typeof concerns)[number];

/** Whoever shortens or holds what somebody wrote says why. */
export const worries = ["may-reveal", "may-hurt", "breaks-rules"] as const satisfies readonly Concern[];
export type Worry = (typeof worries)[number];

/**
 * What the coach decided about one comment: leave it as it is, show other words in its place, show nothing of it; `open` takes the last
 * decision back. Until one is made a comment is open, and what is open is shown as it was written.
 */
export type Screening =
  | { readonly kind: "open" }
  | { readonly kind: "left"; readonly concern: Concern }
  | { readonly kind: "shortened"; readonly concern: Worry; readonly text: string }
  | { readonly kind: "held"; readonly concern: Worry };

/** The last decision on each remark, by the remark's id. */
export type Screenings = ReadonlyMap<string, Screening>;
