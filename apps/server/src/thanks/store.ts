import type { RoundId } from "@parallax/domain/id";
import { and, desc, eq } from "drizzle-orm";
import { thanks } from "../db/schema/thanks.ts";
import type { TenantTx } from "../db/tenant.ts";

export type Thanks = { readonly releaseNumber: number; readonly message: string; readonly sentAt: Date };

/** Keeps the message; false when this release was thanked for already, also by a request that came at the same moment. */
export async function insertThanks(tx: TenantTx, roundId: RoundId, sent: Thanks): Promise<boolean> {
  const written = await tx
    .insert(thanks)
    .values({ organisationId: tx.organisationId, roundId, ...sent })
    .onConflictDoNothing()
    .returning({ roundId: thanks.roundId });
  return written.length === 1;
}

/** What the subject sent last. */
export async function findNewestThanks(tx: TenantTx, roundId: RoundId): Promise<Thanks | undefined> {
  const [row] = await tx
    .select({ releaseNumber: thanks.releaseNumber, message: thanks.message, sentAt: thanks.sentAt })
    .from(thanks)
    .where(and(eq(thanks.organisationId, tx.organisationId), eq(thanks.roundId, roundId)))
    .orderBy(desc(thanks.releaseNumber))
    .limit(1);
  return row;
}
