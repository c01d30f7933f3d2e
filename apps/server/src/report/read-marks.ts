import type { RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import type { Mark } from "@parallax/domain/report/mark";
import { accepted, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { openHead } from "./open-release.ts";
import { findMarks } from "./reading-store.ts";

/** What the reader marked in the newest release, as far as it is open. Everybody has marks of their own. */
export async function readMarks(
  { database, actor }: MemberContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<readonly Mark[], Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const release = await openHead(tx, actor, roundId);
    if (!release.ok) return release;
    return accepted(await findMarks(tx, { roundId, memberId: actor.memberId, releaseNumber: release.value.number }));
  });
}
