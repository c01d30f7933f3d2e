import type { OrganisationId } from "@parallax/domain/id";
import { record } from "@parallax/server/audit/record";
import { findBreak, findEntries } from "@parallax/server/audit/store";
import { withTenant } from "@parallax/server/db/tenant";
import { refusalOf } from "@parallax/support/caller";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";

let house: House;
let superuser: postgres.Sql;
beforeAll(async () => {
  house = await openHouse();
  superuser = postgres(house.superuserUrl, { max: 1 });
});
afterAll(async () => {
  await superuser.end();
  await house.close();
});

const write = (organisationId: OrganisationId, act: string) =>
  withTenant(house.database, organisationId, (tx) =>
    record(tx, {
      at: house.world.now(),
      actor: { kind: "clockwork" },
      act,
      reason: "because",
      details: { count: 3, label: "x" },
    }),
  );

const breakOf = ({ organisationId }: TestOrganisation) => withTenant(house.database, organisationId, findBreak);

test("every act of consequence is in the log, newest first, with who and when", async () => {
  const organisation = await house.foundOrganisation();
  const member = await house.addMember(organisation, { name: "Grace" });
  const { api } = await house.signIn(organisation.founder);
  await api.organisation.changeRoles.mutate({ memberId: member.memberId, roles: ["coach"] });
  const { entries } = await api.audit.list.query({});
  expect(entries.map(({ sequence, act }) => [sequence, act])).toEqual([
    [2, "organisation.changeRoles"],
    [1, "organisation.found"],
  ]);
  expect(entries[0]).toMatchObject({
    actor: organisation.founder.memberId,
    actorName: organisation.founder.name,
    details: { memberId: member.memberId, before: "", after: "coach" },
  });
  expect(await breakOf(organisation)).toBeNull();
});

test("is read page by page, without a gap and without a repetition", async () => {
  const organisation = await house.foundOrganisation();
  for (let count = 0; count < 120; count += 1) await write(organisation.organisationId, `act ${count}`);
  const { api } = await house.signIn(organisation.founder);
  const sequences: number[] = [];
  for (let cursor: number | null = null; ;) {
    const page: Awaited<ReturnType<typeof api.audit.list.query>> = await api.audit.list.query({ cursor });
    sequences.push(...page.entries.map(({ sequence }) => sequence));
    cursor = page.nextCursor;
    if (cursor === null) break;
  }
  expect(sequences).toEqual(Array.from({ length: 121 }, (_, index) => 121 - index));
});

test("is one whole chain when eight write at once", async () => {
  const organisation = await house.foundOrganisation();
  await Promise.all(
    Array.from({ length: 8 }, async (_, writer) => {
      for (let count = 0; count < 10; count += 1) await write(organisation.organisationId, `writer ${writer}`);
    }),
  );
  const entries = await withTenant(house.database, organisation.organisationId, (tx) =>
    findEntries(tx, { before: null, most: 1000 }),
  );
  expect(entries).toHaveLength(81);
  expect(await breakOf(organisation)).toBeNull();
});

test("names the entry that somebody with every right changed, whatever they changed in it", async () => {
  const changes = [
    "at = at + interval '1 microsecond'",
    "actor = 'opener'",
    "act = act || 'x'",
    "reason = null",
    "reason = 'Because'",
    `details = details || '{"count": 4}'`,
    "round_id = gen_random_uuid()",
    "hash = set_byte(hash, 0, get_byte(hash, 0) # 1)",
    "previous_hash = set_byte(previous_hash, 31, get_byte(previous_hash, 31) # 1)",
    "sequence = 40",
  ];
  for (const change of changes) {
    const organisation = await house.foundOrganisation();
    for (const act of ["one", "two", "three"]) await write(organisation.organisationId, act);
    expect(await breakOf(organisation)).toBeNull();
    await superuser.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx.unsafe(
        `update audit_entries set ${change} where organisation_id = '${organisation.organisationId}' and sequence = 3`,
      );
    });
    expect(await breakOf(organisation), change).toBe(3);
  }
});

test("names the place where an entry was taken out", async () => {
  const organisation = await house.foundOrganisation();
  for (const act of ["one", "two", "three"]) await write(organisation.organisationId, act);
  await superuser.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`delete from audit_entries where organisation_id = ${organisation.organisationId} and sequence = 2`;
  });
  expect(await breakOf(organisation)).toBe(2);
});

test("refuses to be changed or emptied even by its owner", async () => {
  for (const statement of [
    "update audit_entries set act = 'x'",
    "delete from audit_entries",
    "truncate audit_entries",
  ]) {
    await house.foundOrganisation();
    await expect(superuser.unsafe(statement), statement).rejects.toThrow(
      "rows of audit_entries are never changed or removed",
    );
  }
});

test("has no entry of what was undone", async () => {
  const organisation = await house.foundOrganisation();
  const attempt = withTenant(house.database, organisation.organisationId, async (tx) => {
    await record(tx, { at: house.world.now(), actor: { kind: "clockwork" }, act: "undone" });
    await tx.execute(sql`select 1 / 0`);
  });
  await expect(attempt).rejects.toThrow("Failed query");
  const entries = await withTenant(house.database, organisation.organisationId, (tx) =>
    findEntries(tx, { before: null, most: 10 }),
  );
  expect(entries.map(({ act }) => act)).toEqual(["organisation.found"]);
});

test("is shown to administrators only", async () => {
  const organisation = await house.foundOrganisation();
  for (const roles of [[], ["coach"]] as const) {
    const { api } = await house.signIn(await house.addMember(organisation, { roles }));
    expect((await refusalOf(api.audit.list.query({}))).code).toBe("not-found");
  }
});
