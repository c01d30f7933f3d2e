/** The product's rater groups, in the order in which reports list them. */
export const raterGroups = ["self", "boss", "peer", "direct-report", "other"] as const;
export type RaterGroup = (typeof raterGroups)[number];

/** Groups that somebody nominates people into; the self form belongs to the subject. */
export const nominatedGroups = ["boss", "peer", "direct-report", "other"] as const;
export type NominatedGroup = (typeof nominatedGroups)[number];

export function isRaterGroup(text: string): text is RaterGroup {
  return (raterGroups as readonly string[]).includes(text);
}
