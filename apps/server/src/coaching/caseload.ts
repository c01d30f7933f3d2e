import type { MemberId, RoundId } from "@parallax/domain/id";
import { mayInOrganisation } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { progress, type Progress } from "@parallax/domain/round/progress";
import type { RoundStatus } from "@parallax/domain/round/status";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { countProgress } from "../round/store.ts";
import { findRoundsOfCoach } from "./store.ts";

/** One round on a coach's desk. Instants are ISO texts. */
export type Case = {
  readonly roundId: RoundId;
  readonly subject: { readonly memberId: MemberId; readonly name: string };
  readonly status: RoundStatus;
  readonly closesAt: string;
  /** While answers come in: totals that reveal nobody; null otherwise. */
  readonly progress: Progress | null;
  readonly remarksRead: boolean;
  readonly introductionWritten: boolean;
  /** When the clockwork releases the report; null while nobody planned that. */
  readonly releaseAt: string | null;
  readonly releasedAt: string | null;
  /** When the subject first read it. */
  readonly readAt: string | null;
};

/** Whom the coach accompanies, and how far each round is. */
export async function caseload({
  database,
  actor,
}: MemberContext): Promise<Result<{ readonly rounds: readonly Case[] }, Refusal>> {
  const { organisationId, memberId } = actor;
  if (!mayInOrganisation(actor, "coaching.caseload", organisationId)) return refused({ code: "not-found" });
  return await withTenant(database, organisationId, async (tx) => {
    const desk = await findRoundsOfCoach(tx, memberId);
    const collecting = desk.filter(({ status }) => status === "collecting").map(({ roundId }) => roundId);
    const counts = await countProgress(tx, collecting);
    return accepted({
      rounds: desk.map(({ policy, closesAt, releaseAt, releasedAt, readAt, ...round }) => {
        const counted = counts.get(round.roundId);
        return {
          ...round,
          closesAt: closesAt.toISOString(),
          progress: counted === undefined ? null : progress(counted, policy),
          releaseAt: releaseAt?.toISOString() ?? null,
          releasedAt: releasedAt?.toISOString() ?? null,
          readAt: readAt?.toISOString() ?? null,
        };
      }),
    });
  });
}
