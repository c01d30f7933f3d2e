import { hashLinkSecret, linkSecret } from "@parallax/domain/ballot/link-secret";
import type { InvitationId, RoundId } from "@parallax/domain/id";
import type { Address } from "@parallax/domain/nomination/address";
import { defaultPolicy } from "@parallax/domain/round/policy";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import { rounds, invitations } from "@parallax/server/db/schema/round";
import { withTenant } from "@parallax/server/db/tenant";
import { and, eq } from "drizzle-orm";
import type { House, TestMember, TestOrganisation } from "./house.ts";

/** A round that collects, with one invitation: the least that a letter to a rater can tell of. */
export type LetterScene = {
  readonly roundId: RoundId;
  readonly invitationId: InvitationId;
  readonly parametersHash: Uint8Array;
  readonly secret: Uint8Array;
};

export type LetterSceneWishes = {
  readonly message?: string;
  readonly group?: RaterGroup;
  readonly name?: string;
};

/** Sets the scene as the web and the opener would leave it; the keys of the invitation are made with `linkKey`. */
export async function setLetterScene(
  house: House,
  organisation: TestOrganisation,
  subject: TestMember,
  to: Address,
  linkKey: Uint8Array,
  wishes: LetterSceneWishes = {},
): Promise<LetterScene> {
  const { organisationId, questionnaireVersionId } = organisation;
  const roundId = house.world.newId<"round">();
  const invitationId = house.world.newId<"invitation">();
  const parametersHash = house.world.newSecret();
  const secret = linkSecret(linkKey, invitationId, 1);
  await withTenant(house.database, organisationId, async (tx) => {
    await tx.insert(rounds).values({
      organisationId,
      id: roundId,
      subjectId: subject.memberId,
      questionnaireVersionId,
      status: "nominating",
      message: wishes.message ?? "",
      policy: defaultPolicy,
      closesAt: new Date(house.world.now().getTime() + 14 * 86_400_000),
      requestedAt: house.world.now(),
    });
  });
  await withTenant(house.connect("opener"), organisationId, async (tx) => {
    await tx.insert(invitations).values({
      organisationId,
      id: invitationId,
      roundId,
      raterGroup: wishes.group ?? "peer",
      name: wishes.name ?? "Grace Hopper",
      address: to,
      secretHash: hashLinkSecret(secret),
    });
    await tx
      .update(rounds)
      .set({ status: "collecting", launchedAt: house.world.now(), parametersHash })
      .where(and(eq(rounds.organisationId, organisationId), eq(rounds.id, roundId)));
  });
  return { roundId, invitationId, parametersHash, secret };
}
