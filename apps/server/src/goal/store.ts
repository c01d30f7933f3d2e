import type { RoundId } from "@parallax/domain/id";
import {
  defaultGoalSharing,
  goalPlaces,
  type Goal,
  type GoalSharing,
  type GoalWords,
} from "@parallax/domain/goal/goal";
import { and, eq, sql } from "drizzle-orm";
import { goals, goalSharings } from "../db/schema/goal.ts";
import type { TenantTx } from "../db/tenant.ts";

/** Which goal, as its writer last saw it; revision 0 for a place that was empty. */
export type SeenGoal = { readonly roundId: RoundId; readonly place: number; readonly revision: number };

export async function findGoals(tx: TenantTx, roundId: RoundId): Promise<Goal[]> {
  const rows = await tx
    .select()
    .from(goals)
    .where(and(eq(goals.organisationId, tx.organisationId), eq(goals.roundId, roundId)))
    .orderBy(goals.place);
  return rows.flatMap(({ behaviour, situation, firstStep, helper, sign, pulseOn, revision, place: at }) => {
    const place = goalPlaces.find((one) => one === at);
    return place === undefined ? [] : [{ place, behaviour, situation, firstStep, helper, sign, pulseOn, revision }];
  });
}

/** Says the goal's new revision; undefined when somebody else was faster. */
export async function saveGoalWords(tx: TenantTx, seen: SeenGoal, words: GoalWords): Promise<number | undefined> {
  const { roundId, place } = seen;
  const [row] =
    seen.revision === 0
      ? await tx
          .insert(goals)
          .values({ organisationId: tx.organisationId, roundId, place, ...words, revision: 1 })
          .onConflictDoNothing()
          .returning({ revision: goals.revision })
      : await tx
          .update(goals)
          .set({ ...words, revision: sql`${goals.revision} + 1` })
          .where(isSeen(tx, seen))
          .returning({ revision: goals.revision });
  return row?.revision;
}

/** False when it is not there as it was seen. */
export async function deleteGoal(tx: TenantTx, seen: SeenGoal): Promise<boolean> {
  const gone = await tx.delete(goals).where(isSeen(tx, seen)).returning({ place: goals.place });
  return gone.length === 1;
}

export async function findGoalSharing(tx: TenantTx, roundId: RoundId): Promise<GoalSharing> {
  const [row] = await tx
    .select({ goals: goalSharings.goals, marks: goalSharings.marks })
    .from(goalSharings)
    .where(and(eq(goalSharings.organisationId, tx.organisationId), eq(goalSharings.roundId, roundId)));
  return row ?? defaultGoalSharing;
}

export async function saveGoalSharing(tx: TenantTx, roundId: RoundId, sharing: GoalSharing): Promise<void> {
  await tx
    .insert(goalSharings)
    .values({ organisationId: tx.organisationId, roundId, ...sharing })
    .onConflictDoUpdate({ target: [goalSharings.organisationId, goalSharings.roundId], set: sharing });
}

function isSeen(tx: TenantTx, { roundId, place, revision }: SeenGoal) {
  return and(
    eq(goals.organisationId, tx.organisationId),
    eq(goals.roundId, roundId),
    eq(goals.place, place),
    eq(goals.revision, revision),
  );
}
