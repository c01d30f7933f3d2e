import type { InvitationId, RoundId } from "@parallax/domain/id";
import { asId } from "@parallax/domain/id";
import { and, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { roundCanaries } from "../db/schema/canary.ts";
import { invitations, rounds } from "../db/schema/round.ts";
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

/** Whether the key of any round of the organisation that still needs one did not open when it was last tried. */
export async function hasFailingCanary(tx: TenantTx): Promise<boolean> {
  const [row] = await tx
    .select({ roundId: roundCanaries.roundId })
    .from(roundCanaries)
    .innerJoin(
      rounds,
      and(eq(rounds.organisationId, roundCanaries.organisationId), eq(rounds.id, roundCanaries.roundId)),
    )
    .where(
      and(
        eq(roundCanaries.organisationId, tx.organisationId),
        isNotNull(roundCanaries.problem),
        inArray(rounds.status, ["collecting", "closed"]),
      ),
    )
    .limit(1);
  return row !== undefined;
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
