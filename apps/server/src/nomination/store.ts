import type { NominationId, RoundId } from "@parallax/domain/id";
import { asId } from "@parallax/domain/id";
import type { Address } from "@parallax/domain/nomination/address";
import type { Nomination } from "@parallax/domain/nomination/nomination";
import type { NominatedGroup } from "@parallax/domain/round/rater-group";
import { and, eq, sql } from "drizzle-orm";
import { nominations } from "../db/schema/round.ts";
import type { TenantTx } from "../db/tenant.ts";

/** Everybody on a round's list, by name. */
export async function findNominations(tx: TenantTx, roundId: RoundId): Promise<Nomination[]> {
  const rows = await tx
    .select()
    .from(nominations)
    .where(and(eq(nominations.organisationId, tx.organisationId), eq(nominations.roundId, roundId)))
    .orderBy(sql`name collate "und-x-icu"`, nominations.id);
  return rows.map(toNomination);
}

/** The round that a nomination belongs to. */
export async function findRoundOfNomination(tx: TenantTx, nominationId: NominationId): Promise<RoundId | undefined> {
  const [row] = await tx
    .select({ roundId: nominations.roundId })
    .from(nominations)
    .where(isNomination(tx, nominationId));
  return row === undefined ? undefined : asId(row.roundId);
}

export async function insertNominations(tx: TenantTx, roundId: RoundId, people: readonly Nomination[]): Promise<void> {
  if (people.length === 0) return;
  await tx.insert(nominations).values(
    people.map(({ id, group, name, address }) => ({
      organisationId: tx.organisationId,
      id,
      roundId,
      raterGroup: group,
      name,
      address,
    })),
  );
}

export async function deleteNomination(tx: TenantTx, nominationId: NominationId): Promise<boolean> {
  const gone = await tx.delete(nominations).where(isNomination(tx, nominationId)).returning({ id: nominations.id });
  return gone.length > 0;
}

export async function saveNominationGroup(
  tx: TenantTx,
  nominationId: NominationId,
  group: NominatedGroup,
): Promise<boolean> {
  const changed = await tx
    .update(nominations)
    .set({ raterGroup: group })
    .where(isNomination(tx, nominationId))
    .returning({ id: nominations.id });
  return changed.length > 0;
}

function isNomination(tx: TenantTx, nominationId: NominationId) {
  return and(eq(nominations.organisationId, tx.organisationId), eq(nominations.id, nominationId));
}

function toNomination(row: typeof nominations.$inferSelect): Nomination {
  const { id, raterGroup, name, address } = row;
  return { id: asId(id), group: raterGroup as NominatedGroup, name, address: address as Address };
}
