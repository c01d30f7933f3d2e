import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { layoutForm } from "@parallax/domain/ballot/form-layout";
import { hashLinkSecret, linkSecret } from "@parallax/domain/ballot/link-secret";
import type { LaunchParameters } from "@parallax/domain/ballot/parameters";
import { hashForm, hashParameters } from "@parallax/domain/ballot/parameters-hash";
import { ballotBytes, sealingSuite } from "@parallax/domain/ballot/sealed-ballot";
import type { OrganisationId, RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";
import { finishLaunch as finish } from "@parallax/domain/round/launch-round";
import { raterGroups, type RaterGroup } from "@parallax/domain/round/rater-group";
import type { Round } from "@parallax/domain/round/round";
import { record } from "../audit/record.ts";
import type { Database } from "../db/connect.ts";
import { withTenant, type TenantTx } from "../db/tenant.ts";
import type { KeyStore } from "../keys/key-store.ts";
import { postLetter } from "../mail/post-letter.ts";
import { findNominations } from "../nomination/store.ts";
import { findMember } from "../organisation/store.ts";
import { findQuestionnaireVersion } from "../questionnaire/store.ts";
import { lockRound, readDatabaseClock, saveLaunch } from "../round/store.ts";
import type { World } from "../world.ts";
import { recordCanary } from "./canary-store.ts";
import { insertInvitations, type NewInvitation } from "./invitation-store.ts";
import { findKeyShare, freezeVersion, insertKeyShare } from "./opening-store.ts";
import { deriveRoundKey } from "./round-key.ts";
import { tryKey } from "./try-key.ts";

export type OpenerParts = {
  readonly world: World;
  /** As the opener's role. */
  readonly database: Database;
  readonly keys: KeyStore;
};

/**
 * Finishes a launch that its subject asked for (M1): makes the key and proves it through both stores, fixes the parameters, invites.
 * All of it or nothing: before the commit nobody can have a link, and another attempt finds the key file and goes on from there.
 * Returns whether there was anything to do.
 */
export async function finishLaunch(
  { world, database, keys }: OpenerParts,
  place: { readonly organisationId: OrganisationId; readonly roundId: RoundId },
): Promise<boolean> {
  const { organisationId, roundId } = place;
  return await withTenant(database, organisationId, async (tx) => {
    const round = await lockRound(tx, roundId);
    if (round === undefined || round.launchRequestedAt === null || round.launchedAt !== null) return false;
    const now = await readDatabaseClock(tx);
    const finished = finish(round, now);
    if (!finished.ok) return false;
    const version = await findQuestionnaireVersion(tx, round.questionnaireVersionId);
    invariant(version !== undefined, "a round has its questionnaire");
    const launch = await makeKey(tx, { world, keys }, round, version.content);
    await freezeVersion(tx, version.id, now);
    await saveLaunch(tx, finished.value, launch);
    // The trial of the key is the round's first canary.
    await recordCanary(tx, roundId, null);
    const invited = await makeInvitations(tx, { world, keys }, round);
    await insertInvitations(tx, roundId, invited);
    for (const { id: invitationId, group, name, address } of invited) {
      const kind = group === "self" ? "own-form" : "invitation";
      await postLetter(tx, world, { kind, to: { name, address }, roundId, invitationId });
    }
    await record(tx, {
      at: now,
      actor: { kind: "opener" },
      act: "round.finish-launch",
      roundId,
      details: { invited: invited.length - 1 },
    });
    return true;
  });
}

type Makers = Pick<OpenerParts, "world" | "keys">;

/** The round's key in its two places, read back from both, and tried with a ballot before anybody may rely on it. */
async function makeKey(
  tx: TenantTx,
  { world, keys }: Makers,
  round: Round,
  content: QuestionnaireContent,
): Promise<{ parameters: LaunchParameters; parametersHash: Uint8Array }> {
  const keyFile = await keys.makeRoundKey(round.id);
  const keyShare = world.newSecret();
  await insertKeyShare(tx, round.id, keyShare);
  const { publicKey } = await deriveRoundKey(keyShare, keyFile);
  const parameters: LaunchParameters = {
    format: 1,
    roundId: round.id,
    formHash: hashForm(content),
    groups: raterGroups,
    policy: round.policy,
    suite: sealingSuite,
    outerPublicKey: toBase64Url(publicKey),
    innerPublicKey: null,
    ballotBytes: ballotBytes(layoutForm(content), false),
  };
  const parametersHash = hashParameters(parameters);
  const storedShare = await findKeyShare(tx, round.id);
  const storedFile = await keys.readRoundKey(round.id);
  invariant(storedShare !== undefined && storedFile !== null, "both halves of a key are stored");
  await tryKey(await deriveRoundKey(storedShare, storedFile), { parameters, parametersHash }, content);
  return { parameters, parametersHash };
}

/** A place for everybody on the list, and one for the subject. The database learns a hash of each link, and the link is forgotten. */
async function makeInvitations(tx: TenantTx, { world, keys }: Makers, round: Round): Promise<NewInvitation[]> {
  const subject = await findMember(tx, round.subjectId);
  invariant(subject !== undefined, "a round’s subject is a member");
  const self: RaterGroup = "self";
  const people = [{ ...subject, group: self }, ...(await findNominations(tx, round.id))];
  const linkKey = await keys.linkKey();
  return people.map(({ group, name, address }) => {
    const id = world.newId<"invitation">();
    const linkVersion = 1;
    const secretHash = hashLinkSecret(linkSecret(linkKey, id, linkVersion));
    return { id, group, name, address, linkVersion, secretHash };
  });
}
