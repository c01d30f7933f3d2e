import { invariant } from "@parallax/domain/invariant";
import { mayInOrganisation } from "@parallax/domain/may";
import {
  addressesOf,
  planMembers,
  type LineProblem,
  type MemberLine,
  type NewMember,
} from "@parallax/domain/organisation/add-members";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { asciiDomain } from "../ascii-domain.ts";
import { record } from "../audit/record.ts";
import { withTenant, type TenantTx } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { ensureAccounts } from "../sign-in/store.ts";
import type { World } from "../world.ts";
import { findMembersByAddress, lockOrganisation, saveMembers } from "./store.ts";

export type AddedMembers = {
  added: number;
  unchanged: number;
  problems: readonly LineProblem[];
  /** False for a dry run and for a list with a problem: then nobody was added. */
  saved: boolean;
};

/** Adds people by address; the same list again changes nothing. With any problem in it, nobody is added. */
export async function addMembers(
  { world, database, actor }: MemberContext,
  { people, dryRun }: { people: readonly MemberLine[]; dryRun: boolean },
): Promise<Result<AddedMembers, Refusal>> {
  const { organisationId } = actor;
  if (!mayInOrganisation(actor, "organisation.addMembers", organisationId)) return refused({ code: "not-found" });
  const lines = people.map((line) => ({ ...line, address: asciiDomain(line.address) }));
  return withTenant(database, organisationId, async (tx) => {
    // Two lists at once would otherwise both find a person missing.
    if (!dryRun) await lockOrganisation(tx);
    const known = await findMembersByAddress(tx, addressesOf(lines));
    const addresses = new Set(known.map(({ address }) => address));
    const { added, unchanged, problems } = planMembers(lines, (address) => addresses.has(address));
    const saved = !dryRun && problems.length === 0;
    if (saved && added.length > 0) {
      const now = world.now();
      await join(tx, world, added, now);
      const details = { added: added.length };
      await record(tx, { at: now, actor, act: "organisation.addMembers", details });
    }
    return accepted({ added: added.length, unchanged, problems, saved });
  });
}

async function join(tx: TenantTx, world: World, people: readonly NewMember[], joinedAt: Date) {
  const accounts = await ensureAccounts(
    tx,
    world,
    people.map(({ address }) => address),
  );
  const members = people.map((person) => {
    const accountId = accounts.get(person.address);
    invariant(accountId !== undefined, "an ensured account exists");
    return { ...person, accountId, id: world.newId<"member">(), joinedAt };
  });
  await saveMembers(tx, members);
}
