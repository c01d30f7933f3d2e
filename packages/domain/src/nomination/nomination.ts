import type { MemberId, NominationId } from "../id.ts";
import type { NominatedGroup } from "../round/rater-group.ts";
import type { Address } from "./address.ts";

/** Somebody whom the subject wants to ask. */
export type Nomination = {
  readonly id: NominationId;
  readonly group: NominatedGroup;
  readonly name: string;
  readonly address: Address;
};

/** A person as somebody typed or pasted them. */
export type PersonInput = { readonly name: string; readonly address: string };

/** How many people are nominated in each group. */
export type NominationCounts = Readonly<Record<NominatedGroup, number>>;

export function countNominations(nominations: readonly { readonly group: NominatedGroup }[]): NominationCounts {
  const count = (group: NominatedGroup) => nominations.filter((nomination) => nomination.group === group).length;
  return {
    boss: count("boss"),
    peer: count("peer"),
    "direct-report": count("direct-report"),
    other: count("other"),
  };
}

/** The two people of a round whose answers cannot be among the raters': the subject's are apart, the coach reads everybody's. */
export type RoundPeople = {
  readonly subject: { readonly id: MemberId; readonly address: string };
  readonly coach: { readonly id: MemberId; readonly address: string } | null;
};
