import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { Refusal } from "@parallax/domain/refusal";
import type { Result } from "@parallax/domain/result";
import type { Round } from "@parallax/domain/round/round";
import type { TenantTx } from "../db/tenant.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { postLetter } from "../mail/post-letter.ts";
import { findMember } from "../organisation/store.ts";
import { permittedRound } from "../round/permitted-round.ts";
import type { World } from "../world.ts";
import { freezeRelease, type ReleasedVersion } from "./freeze-release.ts";

/** Freezes the report and gives it to the subject. Whoever comes second finds the round released. */
export async function releaseReport(
  { database, actor, world }: MemberContext,
  { roundId, revision }: { readonly roundId: RoundId; readonly revision?: number | undefined },
): Promise<Result<ReleasedVersion, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedRound(tx, actor, "report.release", roundId);
    if (!round.ok) return round;
    const version = await freezeRelease(tx, world, round.value, {
      actor,
      releasedById: actor.memberId,
      byPart: false,
      seenRevision: revision,
    });
    if (version.ok) await tellSubject(tx, world, round.value);
    return version;
  });
}

/** The letter that says that the whole report can be read. */
export async function tellSubject(tx: TenantTx, world: World, { id, subjectId }: Round): Promise<void> {
  const subject = await findMember(tx, subjectId);
  invariant(subject !== undefined, "a round has its subject");
  await postLetter(tx, world, { kind: "report-released", to: subject, roundId: id });
}
