import { createHash } from "node:crypto";
import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { dissolveBallots } from "@parallax/domain/ballot/dissolve-ballots";
import type { OpeningManifest } from "@parallax/domain/ballot/dissolved-ballots";
import type { OrganisationId, RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { InvitedCounts } from "@parallax/domain/report/panel";
import { moveRound } from "@parallax/domain/round/move-round";
import { raterGroups } from "@parallax/domain/round/rater-group";
import type { Round } from "@parallax/domain/round/round";
import { record } from "../audit/record.ts";
import { withTenant, type TenantTx } from "../db/tenant.ts";
import { postLetter } from "../mail/post-letter.ts";
import { findQuestionnaireVersion } from "../questionnaire/store.ts";
import { findCoach } from "../round/find-coach.ts";
import { lockRound, readDatabaseClock, saveOpening } from "../round/store.ts";
import type { OpenerParts } from "./finish-launch.ts";
import {
  deleteBallots,
  findPlaces,
  findSealed,
  insertBox,
  insertPieces,
  insertReview,
  type Place,
} from "./opening-store.ts";
import { loadOpeningKeys } from "./opening-keys.ts";
import { readBallots } from "./read-ballots.ts";

/**
 * Opens a closed round (M11): all ballots in memory, names let go, pieces written in the order of random ids, ballots removed. One
 * transaction: after a crash before its end nothing has happened, and the next attempt draws new ids. Rounds in which nothing may be
 * shown are opened like all others; their manifest says so. Returns whether there was anything to do.
 */
export async function openBallots(
  { world, database, keys }: OpenerParts,
  place: { readonly organisationId: OrganisationId; readonly roundId: RoundId },
): Promise<boolean> {
  const { organisationId, roundId } = place;
  return await withTenant(database, organisationId, async (tx) => {
    const round = await lockRound(tx, roundId);
    if (round === undefined || round.status !== "closed") return false;
    const opened = moveRound(round, "open-ballots");
    invariant(opened.ok, "a closed round can be opened");
    const version = await findQuestionnaireVersion(tx, round.questionnaireVersionId);
    invariant(version !== undefined, "a round has its questionnaire");
    const opening = await loadOpeningKeys(tx, keys, roundId);
    const places = await findPlaces(tx, roundId);
    const { ballots, spoiled } = await readBallots(findSealed(tx, places), opening, version.content);
    const { outline, pieces } = dissolveBallots({
      content: version.content,
      policy: round.policy,
      invited: countInvited(places),
      ballots,
    });
    const receipts = sortedReceipts(places);
    await insertPieces(
      tx,
      roundId,
      pieces.map((piece) => ({ ...piece, id: world.newId<"piece">() })),
    );
    await insertBox(tx, roundId, receipts);
    const manifest: OpeningManifest = {
      format: 1,
      parametersHash: toBase64Url(opening.parametersHash),
      ...outline,
      counts: countsOf(places, spoiled),
      opened: ballots.length,
      boxRoot: createHash("sha256").update(Buffer.concat(receipts)).digest("base64url"),
    };
    await saveOpening(tx, opened.value, manifest);
    await deleteBallots(tx, roundId);
    await insertReview(tx, roundId);
    await tellCoach(tx, world, round);
    await record(tx, {
      at: await readDatabaseClock(tx),
      actor: { kind: "opener" },
      act: "round.open-ballots",
      roundId,
      // No count of ballots: less what the report shows, it would count a group that is not shown.
      details: { invited: manifest.counts.invited, spoiled },
    });
    return true;
  });
}

function countInvited(places: readonly Place[]): InvitedCounts {
  const asked = raterGroups.filter((group) => group !== "self");
  return Object.fromEntries(asked.map((group) => [group, places.filter((place) => place.group === group).length]));
}

function countsOf(places: readonly Place[], spoiled: number): OpeningManifest["counts"] {
  const others = places.filter(({ group }) => group !== "self");
  const cast = others.filter(({ receipt }) => receipt !== null).length;
  return { invited: others.length, cast, spoiled };
}

function sortedReceipts(places: readonly Place[]): readonly Buffer[] {
  return places.flatMap(({ receipt }) => (receipt === null ? [] : [Buffer.from(receipt)])).sort(Buffer.compare);
}

async function tellCoach(tx: TenantTx, world: OpenerParts["world"], round: Round): Promise<void> {
  const coach = round.coachId === null ? null : await findCoach(tx, round.coachId);
  if (coach?.ok === true) await postLetter(tx, world, { kind: "round-ready", to: coach.value, roundId: round.id });
}
