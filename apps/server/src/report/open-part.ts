import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { Refusal } from "@parallax/domain/refusal";
import { liveParts, type LivePart } from "@parallax/domain/report/live-part";
import { accepted, type Result } from "@parallax/domain/result";
import { record } from "../audit/record.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { permittedRound } from "../round/permitted-round.ts";
import { readDatabaseClock } from "../round/store.ts";
import { findOpenParts, insertOpenPart } from "./live-store.ts";
import { tellSubject } from "./release-report.ts";
import { findReleaseHead } from "./store.ts";

/** Opens parts of a report for its subject, in a session; with the last one the whole report is theirs, and a letter says so. */
export async function openPart(
  { database, actor, world }: MemberContext,
  { roundId, parts }: { readonly roundId: RoundId; readonly parts: readonly LivePart[] },
): Promise<Result<{ readonly opened: readonly LivePart[] }, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedRound(tx, actor, "report.openPart", roundId);
    if (!round.ok) return round;
    const release = await findReleaseHead(tx, roundId);
    invariant(release !== undefined, "a released round has its release");
    const open = await findOpenParts(tx, release);
    const fresh = liveParts.filter((part) => parts.includes(part) && !open.includes(part));
    const at = await readDatabaseClock(tx);
    for (const part of fresh) await insertOpenPart(tx, release, part, at);
    const opened = liveParts.filter((part) => open.includes(part) || fresh.includes(part));
    if (fresh.length > 0) {
      if (opened.length === liveParts.length) await tellSubject(tx, world, round.value);
      await record(tx, { at, actor, act: "report.openPart", roundId, details: { parts: fresh.join(" ") } });
    }
    return accepted({ opened });
  });
}
