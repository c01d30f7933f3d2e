import type { InvitationId, RoundId } from "@parallax/domain/id";
import { asId } from "@parallax/domain/id";
import type { Address } from "@parallax/domain/nomination/address";
import { isRaterGroup, type RaterGroup } from "@parallax/domain/round/rater-group";
import { invariant } from "@parallax/domain/invariant";
import { and, eq, max } from "drizzle-orm";
import { letters } from "../db/schema/mail.ts";
import { invitations } from "../db/schema/round.ts";
import type { TenantTx } from "../db/tenant.ts";

/** Somebody's place in a launched round. */
export type Invitation = {
  readonly id: InvitationId;
  readonly group: RaterGroup;
  readonly name: string;
  readonly address: Address;
  readonly linkVersion: number;
};

/** A new place with what the database knows of its link: a hash. */
export type NewInvitation = Invitation & { readonly secretHash: Uint8Array };

/** Written in the order of their random ids, so that nothing tells in what order people were nominated. */
export async function insertInvitations(
  tx: TenantTx,
  roundId: RoundId,
  invited: readonly NewInvitation[],
): Promise<void> {
  const rows = invited
    .map(({ group, ...invitation }) => ({
      organisationId: tx.organisationId,
      roundId,
      raterGroup: group,
      ...invitation,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  await tx.insert(invitations).values(rows);
}

/** Everybody who was invited and has not declined, the subject included. */
export async function findInvited(tx: TenantTx, roundId: RoundId): Promise<Invitation[]> {
  const rows = await tx
    .select()
    .from(invitations)
    .where(and(isOfRound(tx, roundId), eq(invitations.status, "invited")))
    .orderBy(invitations.id);
  return rows.map(toInvitation);
}

/** When the newest letter of a kind to an invitation was written; null when there is none. */
export async function findNewestLetterAt(tx: TenantTx, kind: string, invitationId: InvitationId): Promise<Date | null> {
  const [row] = await tx
    .select({ writtenAt: max(letters.writtenAt) })
    .from(letters)
    .where(
      and(
        eq(letters.organisationId, tx.organisationId),
        eq(letters.kind, kind),
        eq(letters.invitationId, invitationId),
      ),
    );
  return row?.writtenAt ?? null;
}

function isOfRound(tx: TenantTx, roundId: RoundId) {
  return and(eq(invitations.organisationId, tx.organisationId), eq(invitations.roundId, roundId));
}

function toInvitation(row: typeof invitations.$inferSelect): Invitation {
  const { id, raterGroup, name, address, linkVersion } = row;
  invariant(isRaterGroup(raterGroup), `"${raterGroup}" is a rater group`);
  return { id: asId(id), group: raterGroup, name, address: address as Address, linkVersion };
}
