declare const brand: unique symbol;

/** A random identifier (UUIDv4 text). Identifiers name things; they are never secrets and never carry time. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type AccountId = Id<"account">;
export type OrganisationId = Id<"organisation">;
export type MemberId = Id<"member">;
export type QuestionnaireId = Id<"questionnaire">;
export type QuestionnaireVersionId = Id<"questionnaire-version">;
export type RoundId = Id<"round">;
export type NominationId = Id<"nomination">;
export type InvitationId = Id<"invitation">;
export type PieceId = Id<"piece">;
export type ReleaseId = Id<"release">;
export type LetterId = Id<"letter">;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text has the form of an identifier. */
export function isId(text: string): boolean {
  return uuid.test(text);
}

/** Takes a text that was checked with `isId` (or was just minted) as an identifier of the wanted kind. */
export function asId<Kind extends string>(text: string): Id<Kind> {
  return text as Id<Kind>;
}
