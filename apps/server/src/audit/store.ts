import { and, desc, eq, lt, sql } from "drizzle-orm";
import { auditEntries } from "../db/schema/audit.ts";
import { members } from "../db/schema/organisation.ts";
import type { TenantTx } from "../db/tenant.ts";

/** Up to `most` entries before `before`, newest first, with the name of the member who acted where it was one. */
export async function findEntries(tx: TenantTx, { before, most }: { before: number | null; most: number }) {
  const isOwn = eq(auditEntries.organisationId, tx.organisationId);
  return tx
    .select({
      sequence: auditEntries.sequence,
      at: auditEntries.at,
      actor: auditEntries.actor,
      actorName: members.name,
      act: auditEntries.act,
      roundId: auditEntries.roundId,
      reason: auditEntries.reason,
      details: auditEntries.details,
    })
    .from(auditEntries)
    .leftJoin(
      members,
      and(eq(members.organisationId, auditEntries.organisationId), sql`${members.id}::text = ${auditEntries.actor}`),
    )
    .where(before === null ? isOwn : and(isOwn, lt(auditEntries.sequence, before)))
    .orderBy(desc(auditEntries.sequence))
    .limit(most);
}

/** The first entry that does not follow from the one before it; null when the chain is whole. */
export async function findBreak(tx: TenantTx): Promise<number | null> {
  const [row] = await tx.execute<{ at: string | null }>(sql`select audit_break()::text as at`);
  return row?.at === null || row === undefined ? null : Number(row.at);
}

/** How many entries the organisation's log has, and the hash of the newest, which covers them all. */
export async function findHead(tx: TenantTx): Promise<{ entries: number; head: string | null }> {
  const [row] = await tx
    .select({ sequence: auditEntries.sequence, hash: auditEntries.hash })
    .from(auditEntries)
    .where(eq(auditEntries.organisationId, tx.organisationId))
    .orderBy(desc(auditEntries.sequence))
    .limit(1);
  return { entries: row?.sequence ?? 0, head: row === undefined ? null : Buffer.from(row.hash).toString("hex") };
}
