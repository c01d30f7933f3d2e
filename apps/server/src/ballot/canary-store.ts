import type { InvitationId, RoundId } from "@parallax/domain/id";
import { asId } from "@parallax/domain/id";
import { and, eq, sql } from "drizzle-orm";
import { roundCanaries } from "../db/schema/canary.ts";
import { invitations } from "../db/schema/round.ts";
import type { TenantTx } from "../db/tenant.ts";

/** Writes down what came of a canary; `problem` is null when it opened. */
export async function recordCanary(tx: TenantTx, roundId: RoundId, problem: string | null): Promise<void> {
  await tx.execute(sql`select record_canary(${roundId}::uuid, ${problem}::text)`);
}

/** Why the round's last canary did not open; null when it did, or when there was none. */
export async function findCanaryProblem(tx: TenantTx, roundId: RoundId): Promise<string | null> {
  const [row] = await tx
    .select({ problem: roundCanaries.problem })
    .from(roundCanaries)
    .where(and(eq(roundCanaries.organisationId, tx.organisationId), eq(roundCanaries.roundId, roundId)));
  return row?.problem ?? null;
}

/** Any link of the round with the hash that the database has of it: what a link key is proven by. */
export async function findAnyLink(
  tx: TenantTx,
  roundId: RoundId,
): Promise<
  { readonly invitationId: InvitationId; readonly linkVersion: number; readonly secretHash: Uint8Array } | undefined
> {
  const { id, linkVersion, secretHash } = invitations;
  const [row] = await tx
    .select({ id, linkVersion, secretHash })
    .from(invitations)
    .where(and(eq(invitations.organisationId, tx.organisationId), eq(invitations.roundId, roundId)))
    .limit(1);
  return row === undefined ? undefined : { ...row, invitationId: asId(row.id) };
}
