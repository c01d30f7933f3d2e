import type { AccountId, InvitationId, MemberId, OrganisationId, RoundId } from "./id.ts";

/** Roles that a membership of an organisation can carry. Being a subject or a coach of a round is not a role but a place in that round. */
export type Role = "administrator" | "coach";

/** Who acts. A rater is whoever holds an invitation's link; the clockwork and the opener act without a person. */
export type Actor =
  | { readonly kind: "anonymous" }
  | {
      readonly kind: "member";
      readonly accountId: AccountId;
      readonly organisationId: OrganisationId;
      readonly memberId: MemberId;
      readonly roles: readonly Role[];
    }
  | {
      readonly kind: "rater";
      readonly organisationId: OrganisationId;
      readonly roundId: RoundId;
      readonly invitationId: InvitationId;
    }
  | { readonly kind: "clockwork" }
  | { readonly kind: "opener" };

export type MemberActor = Extract<Actor, { kind: "member" }>;
