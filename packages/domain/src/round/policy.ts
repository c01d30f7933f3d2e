import type { RaterGroup } from "./rater-group.ts";

/**
 * The rules of disclosure that are copied into a round when it is made. They may be tightened while it runs, never loosened.
 * Source: methods.md section 1 and 19. `k` and `kSpread` count raters.
 */
export type RoundPolicy = {
  readonly k: number;
  readonly kSpread: number;
  /** What happens to groups that stay too small: joined to the smallest big group, or destroyed unread. */
  readonly remainder: "absorb" | "withhold";
  readonly identifiedGroups: readonly RaterGroup[];
  readonly anonymousGroups: readonly RaterGroup[];
  readonly absorbPreference: readonly RaterGroup[];
};

/** How few people an organisation may have shown together, and how many it may ask for. */
export const fewestShownLimits = { least: 3, most: 10 } as const;

/** The policy of an organisation that has at least so many people shown together, for a round that is asked for now. */
export function policyOf({ fewestShown }: { readonly fewestShown: number }): RoundPolicy {
  return { ...defaultPolicy, k: fewestShown, kSpread: Math.max(defaultPolicy.kSpread, fewestShown) };
}

export const defaultPolicy: RoundPolicy = {
  k: 3,
  kSpread: 5,
  remainder: "absorb",
  identifiedGroups: ["self", "boss"],
  anonymousGroups: ["peer", "direct-report", "other"],
  absorbPreference: ["other", "peer", "direct-report"],
};
