import type { OrganisationId, RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { Round } from "@parallax/domain/round/round";
import { record } from "../audit/record.ts";
import { withTenant, type TenantTx } from "../db/tenant.ts";
import { KeyStoreError } from "../keys/key-store-error.ts";
import { postLetter } from "../mail/post-letter.ts";
import { findMembersWithRole } from "../organisation/store.ts";
import { findQuestionnaireVersion } from "../questionnaire/store.ts";
import { lockRound, readDatabaseClock } from "../round/store.ts";
import { findCanaryProblem, hasFailingCanary, recordCanary } from "./canary-store.ts";
import type { OpenerParts } from "./finish-launch.ts";
import { loadOpeningKeys } from "./opening-keys.ts";
import { tryKey } from "./try-key.ts";

/**
 * Opens a round's canary: a ballot of nobody, sealed now to the key that raters seal to, opened with the halves as they are stored now.
 * While it does not open, the round takes no ballots: none may be acknowledged that cannot be opened. Told once when it begins to fail
 * and once when it is well again. Returns whether the key is well, and true for a round that has no use for one any more.
 */
export async function openCanary(
  { world, database, keys }: OpenerParts,
  place: { readonly organisationId: OrganisationId; readonly roundId: RoundId },
): Promise<boolean> {
  const { organisationId, roundId } = place;
  return await withTenant(database, organisationId, async (tx) => {
    const round = await lockRound(tx, roundId);
    if (round === undefined || !["collecting", "closed"].includes(round.status)) return true;
    const problem = await findProblem(tx, { world, keys }, round);
    const before = await findCanaryProblem(tx, roundId);
    const isFirst = problem !== null && before === null && !(await hasFailingCanary(tx));
    await recordCanary(tx, roundId, problem);
    if (problem !== null) world.log.error({ roundId, problem }, "the key of a round does not open its ballots");
    if ((problem === null) === (before === null)) return problem === null;
    if (isFirst) await tellAdministrators(tx, world, roundId);
    const act = problem === null ? "round.regain-key" : "round.lose-key";
    await record(tx, { at: await readDatabaseClock(tx), actor: { kind: "opener" }, act, roundId });
    return problem === null;
  });
}

type Makers = Pick<OpenerParts, "world" | "keys">;

/** Why the key does not open what is sealed to it; null when it does, and then every mirror has it. */
async function findProblem(tx: TenantTx, { world, keys }: Makers, round: Round): Promise<string | null> {
  try {
    const version = await findQuestionnaireVersion(tx, round.questionnaireVersionId);
    invariant(version !== undefined, "a round has its questionnaire");
    const opening = await loadOpeningKeys(tx, keys, round.id);
    await tryKey(opening.key, opening, version.content).catch((error: unknown) => {
      throw new KeyStoreError(`A trial ballot for round ${round.id} did not come back as it was sealed.`, {
        cause: error,
      });
    });
    await keys.mendRoundKey(round.id, opening.keyFile).catch((error: unknown) => {
      if (!(error instanceof KeyStoreError)) throw error;
      world.log.warn({ keyStore: error.message }, "key store");
    });
    return null;
  } catch (error) {
    if (error instanceof KeyStoreError) return error.message;
    throw error;
  }
}

/** Once, however many rounds are concerned: a key store that is away concerns them all. */
async function tellAdministrators(tx: TenantTx, world: OpenerParts["world"], roundId: RoundId): Promise<void> {
  for (const to of await findMembersWithRole(tx, "administrator"))
    await postLetter(tx, world, { kind: "key-failing", to, roundId });
}
