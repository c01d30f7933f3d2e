import type { RoundId } from "@parallax/domain/id";
import { asId } from "@parallax/domain/id";
import type { Round } from "@parallax/domain/round/round";
import { and, desc, eq, inArray, isNull, lt } from "drizzle-orm";
import { rounds } from "../db/schema/round.ts";
import type { TenantTx } from "../db/tenant.ts";

/** Which round came before: whose, coached by whom, closed before when. */
export type LaterRound = Pick<Round, "subjectId" | "coachId"> & { readonly closedAt: Date };

/** The subject's released round that closed last before this one, of those that the same coach has read. */
export async function findRoundBefore(
  tx: TenantTx,
  { subjectId, coachId, closedAt }: LaterRound,
): Promise<{ readonly roundId: RoundId } | undefined> {
  const [row] = await tx
    .select({ id: rounds.id })
    .from(rounds)
    .where(
      and(
        eq(rounds.organisationId, tx.organisationId),
        eq(rounds.subjectId, subjectId),
        coachId === null ? isNull(rounds.coachId) : eq(rounds.coachId, coachId),
        inArray(rounds.status, ["released", "archived"]),
        lt(rounds.closedAt, closedAt),
      ),
    )
    .orderBy(desc(rounds.closedAt), rounds.id)
    .limit(1);
  return row === undefined ? undefined : { roundId: asId(row.id) };
}
