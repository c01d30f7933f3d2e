import type { RoundId } from "@parallax/domain/id";
import { liveParts, type LivePart } from "@parallax/domain/report/live-part";
import { and, eq } from "drizzle-orm";
import { releaseParts, releaseReadings } from "../db/schema/report.ts";
import type { TenantTx } from "../db/tenant.ts";
import type { Release } from "./store.ts";

/** Which parts of a release are open, in the order of a debrief: all of them unless it is opened part by part. */
export async function findOpenParts(
  tx: TenantTx,
  { roundId, number, byPart }: Pick<Release, "roundId" | "number" | "byPart">,
): Promise<readonly LivePart[]> {
  if (!byPart) return liveParts;
  const rows = await tx
    .select({ part: releaseParts.part })
    .from(releaseParts)
    .where(
      and(
        eq(releaseParts.organisationId, tx.organisationId),
        eq(releaseParts.roundId, roundId),
        eq(releaseParts.number, number),
      ),
    );
  return liveParts.filter((part) => rows.some((row) => row.part === part));
}

/** Opening a part that is open changes nothing. */
export async function insertOpenPart(
  tx: TenantTx,
  { roundId, number }: Pick<Release, "roundId" | "number">,
  part: LivePart,
  openedAt: Date,
): Promise<void> {
  await tx
    .insert(releaseParts)
    .values({ organisationId: tx.organisationId, roundId, number, part, openedAt })
    .onConflictDoNothing();
}

/** When the subject first had the release in front of them; null until then. */
export async function findReading(
  tx: TenantTx,
  { roundId, number }: Pick<Release, "roundId" | "number">,
): Promise<Date | null> {
  const [row] = await tx
    .select({ readAt: releaseReadings.readAt })
    .from(releaseReadings)
    .where(
      and(
        eq(releaseReadings.organisationId, tx.organisationId),
        eq(releaseReadings.roundId, roundId),
        eq(releaseReadings.number, number),
      ),
    );
  return row?.readAt ?? null;
}

/** The first time counts. */
export async function insertReading(tx: TenantTx, roundId: RoundId, number: number, readAt: Date): Promise<void> {
  await tx
    .insert(releaseReadings)
    .values({ organisationId: tx.organisationId, roundId, number, readAt })
    .onConflictDoNothing();
}
