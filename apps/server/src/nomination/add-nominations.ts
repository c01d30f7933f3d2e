import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import { nominate, type RefusedPerson } from "@parallax/domain/nomination/nominate";
import type { Nomination, PersonInput } from "@parallax/domain/nomination/nomination";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, type Result } from "@parallax/domain/result";
import { requirePreparing } from "@parallax/domain/round/move-round";
import type { NominatedGroup } from "@parallax/domain/round/rater-group";
import type { Round } from "@parallax/domain/round/round";
import { asciiDomain } from "../ascii-domain.ts";
import { record } from "../audit/record.ts";
import { withTenant, type TenantTx } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { findMember } from "../organisation/store.ts";
import { permittedRound } from "../round/permitted-round.ts";

import { findNominations, insertNominations } from "./store.ts";

export type AddNominationsInput = {
  readonly roundId: RoundId;
  readonly group: NominatedGroup;
  readonly people: readonly PersonInput[];
};
/** Who came onto the list, and why the others did not, by their place in what was sent. */
export type AddedNominations = {
  readonly added: readonly Nomination[];
  readonly refusals: readonly RefusedPerson[];
};

/** Puts people on the subject's list, one group at a time; people who cannot be are refused one by one. */
export async function addNominations(
  { world, database, actor }: MemberContext,
  { roundId, group, people }: AddNominationsInput,
): Promise<Result<AddedNominations, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedRound(tx, actor, "nomination.add", roundId);
    if (!round.ok) return round;
    const preparing = requirePreparing(round.value);
    if (!preparing.ok) return preparing;
    const already = await findNominations(tx, roundId);
    const plain = people.map(({ name, address }) => ({ name, address: asciiDomain(address) }));
    const outcome = nominate(plain, already, await findRoundPeople(tx, round.value));
    const added = outcome.nominated.map((person) => ({
      id: world.newId<"nomination">(),
      group,
      ...person,
    }));
    await insertNominations(tx, roundId, added);
    if (added.length > 0)
      await record(tx, {
        at: world.now(),
        actor,
        act: "nomination.add",
        roundId,
        details: { people: added.length, group },
      });
    return accepted({ added, refusals: outcome.refusals });
  });
}

async function findRoundPeople(tx: TenantTx, { subjectId, coachId }: Round) {
  const subject = await findMember(tx, subjectId);
  invariant(subject !== undefined, "a round’s subject is a member");
  const coach = coachId === null ? undefined : await findMember(tx, coachId);
  return { subject, coach: coach ?? null };
}
