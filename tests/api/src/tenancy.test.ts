import type { OrganisationId } from "@parallax/domain/id";
import type { Database } from "@parallax/server/db/connect";
import { members, organisations } from "@parallax/server/db/schema/organisation";
import { questionnaireVersions } from "@parallax/server/db/schema/questionnaire";
import { rounds } from "@parallax/server/db/schema/round";
import { withTenant } from "@parallax/server/db/tenant";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let house: House;
let acme: TestOrganisation;
let globex: TestOrganisation;
beforeAll(async () => {
  house = await openHouse();
  acme = await house.foundOrganisation("Acme");
  globex = await house.foundOrganisation("Globex");
});
afterAll(() => house.close());

/** What PostgreSQL said when it refused. */
async function reasonOf(attempt: Promise<unknown>): Promise<string> {
  const error: unknown = await attempt.then(
    () => new Error("It was not refused."),
    (reason: unknown) => reason,
  );
  return error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
}

const roundOf = (organisation: TestOrganisation, subject = organisation.founder) => ({
  organisationId: organisation.organisationId,
  id: house.world.newId<"round">(),
  subjectId: subject.memberId,
  questionnaireVersionId: organisation.questionnaireVersionId,
  status: "nominating" as const,
  message: "",
  policy: { k: 3 } as typeof rounds.$inferInsert.policy,
  closesAt: new Date(house.world.now().getTime() + 86_400_000),
  requestedAt: house.world.now(),
});

describe("inside one organisation", () => {
  test("nobody sees another, whatever they ask for", async () => {
    const seen = await withTenant(house.database, acme.organisationId, async (tx) => ({
      organisations: await tx.select().from(organisations),
      members: await tx.select().from(members),
      versions: await tx.select().from(questionnaireVersions),
    }));
    expect(seen.organisations.map(({ name }) => name)).toEqual(["Acme"]);
    expect(new Set(seen.members.map(({ organisationId }) => organisationId))).toEqual(new Set([acme.organisationId]));
    expect(seen.versions).toHaveLength(1);
  });

  test("nothing can be written for another", async () => {
    const attempt = withTenant(house.database, acme.organisationId, (tx) => tx.insert(rounds).values(roundOf(globex)));
    expect(await reasonOf(attempt)).toContain("row-level security policy");
  });

  test("nothing can be moved to another", async () => {
    const attempt = withTenant(house.database, acme.organisationId, (tx) =>
      tx.update(organisations).set({ organisationId: globex.organisationId }),
    );
    expect(await reasonOf(attempt)).toContain("row-level security policy");
  });

  test("nothing can refer to what is another's", async () => {
    const attempt = withTenant(house.database, acme.organisationId, (tx) =>
      tx.insert(rounds).values({ ...roundOf(acme), subjectId: globex.founder.memberId }),
    );
    expect(await reasonOf(attempt)).toContain("rounds_subject_member");
  });
});

describe("outside of any organisation", () => {
  const seenBy = async (database: Database) => await database.select().from(organisations);

  test("nothing is seen, and nothing after a transaction that was inside one", async () => {
    expect(await seenBy(house.database)).toEqual([]);
    await withTenant(house.database, acme.organisationId, (tx) => tx.select().from(organisations));
    for (let count = 0; count < 10; count += 1) expect(await seenBy(house.database)).toEqual([]);
  });

  test("nothing is seen by the opener and the mailer either", async () => {
    expect(await seenBy(house.connect("opener"))).toEqual([]);
    expect(await seenBy(house.connect("mailer"))).toEqual([]);
  });

  test("a transaction cannot be opened in something that is no identifier", async () => {
    const attempt = withTenant(house.database, "' or true --" as OrganisationId, (tx) =>
      tx.select().from(organisations),
    );
    expect(await reasonOf(attempt)).toContain("invalid input syntax for type uuid");
  });
});

describe("a transaction", () => {
  const nameOf = async () => {
    const [row] = await withTenant(house.database, acme.organisationId, (tx) => tx.select().from(organisations));
    return row?.name;
  };

  test("that throws leaves nothing behind", async () => {
    const attempt = withTenant(house.database, acme.organisationId, async (tx) => {
      await tx.update(organisations).set({ name: "Half done" });
      throw new Error("a bug");
    });
    await expect(attempt).rejects.toThrow("a bug");
    expect(await nameOf()).toBe("Acme");
  });

  test("that refuses leaves nothing behind either, and hands the refusal on", async () => {
    const refusal = { ok: false, refusal: { code: "not-found" } } as const;
    const answered = await withTenant(house.database, acme.organisationId, async (tx) => {
      await tx.update(organisations).set({ name: "Half done" });
      return refusal;
    });
    expect(answered).toEqual(refusal);
    expect(await nameOf()).toBe("Acme");
  });
});

describe("what was launched or released", () => {
  const launch = async () => {
    const round = roundOf(acme);
    await withTenant(house.database, acme.organisationId, (tx) => tx.insert(rounds).values(round));
    const opener = house.connect("opener");
    await withTenant(opener, acme.organisationId, (tx) =>
      tx
        .update(rounds)
        .set({ status: "collecting", launchedAt: house.world.now(), ballotBytes: 10 })
        .where(sql`id = ${round.id}`),
    );
    return round;
  };

  test("keeps its policy, whoever tries to change it", async () => {
    const round = await launch();
    const attempt = withTenant(house.database, acme.organisationId, (tx) =>
      tx
        .update(rounds)
        .set({ policy: { ...round.policy, k: 5 } })
        .where(sql`id = ${round.id}`),
    );
    expect(await reasonOf(attempt)).toContain("what a launch fixes is never changed");
  });

  test("keeps the length of its ballots", async () => {
    const round = await launch();
    const attempt = withTenant(house.connect("opener"), acme.organisationId, (tx) =>
      tx
        .update(rounds)
        .set({ ballotBytes: 11 })
        .where(sql`id = ${round.id}`),
    );
    expect(await reasonOf(attempt)).toContain("what a launch fixes is never changed");
  });

  test("never had a minimum below three", async () => {
    const attempt = withTenant(house.database, acme.organisationId, (tx) =>
      tx.insert(rounds).values({ ...roundOf(acme), policy: { k: 2 } as typeof rounds.$inferInsert.policy }),
    );
    expect(await reasonOf(attempt)).toContain("rounds_policy_k");
  });

  test("a questionnaire version keeps its content", async () => {
    const attempt = withTenant(house.connect("opener"), acme.organisationId, (tx) =>
      tx.execute(sql`update questionnaire_versions set content = '{}'`),
    );
    expect(await reasonOf(attempt)).toContain("permission denied");
  });
});

describe("each role", () => {
  const attempts: [string, "app" | "opener" | "mailer", string][] = [
    ["the web reads a sealed ballot", "app", "select sealed from sealed_ballots"],
    [
      "the web writes a ballot",
      "app",
      "insert into sealed_ballots values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '', '')",
    ],
    ["the web removes a ballot", "app", "delete from sealed_ballots"],
    ["the web reads a round's key", "app", "select * from round_keys"],
    ["the web changes a release", "app", "update releases set introduction = ''"],
    [
      "the web writes into the audit log past its function",
      "app",
      "insert into audit_entries values (gen_random_uuid(), 1, now(), '', '', null, null, '{}', '', '')",
    ],
    ["the web asks for the opener's work", "app", "select * from lookup.opener_work()"],
    ["the web makes a table", "app", "create table mine ()"],
    ["the opener reads pieces back", "opener", "select * from pieces"],
    ["the opener reads reports", "opener", "select * from releases"],
    ["the opener reads accounts", "opener", "select * from identity.accounts"],
    ["the mailer reads a ballot", "mailer", "select sealed from sealed_ballots"],
    ["the mailer reads a receipt", "mailer", "select receipt from sealed_ballots"],
    ["the mailer reads pieces", "mailer", "select * from pieces"],
    ["the mailer reads sessions", "mailer", "select * from identity.sessions"],
    ["the mailer asks whose link it is", "mailer", "select * from lookup.invitation('')"],
    ["the mailer changes a member", "mailer", "update members set name = ''"],
  ];
  test.each(attempts)("may not do what is not its work: %s", async (_name, role, statement) => {
    expect(await reasonOf(house.connect(role).execute(statement))).toMatch(/permission denied/);
  });

  test("sees no ballot of a round that still takes answers, not even the opener", async () => {
    const round = roundOf(acme);
    await withTenant(house.database, acme.organisationId, (tx) => tx.insert(rounds).values(round));
    const opener = house.connect("opener");
    const invitationId = house.world.newId<"invitation">();
    const countAs = async (status: "collecting" | "closed") =>
      withTenant(opener, acme.organisationId, async (tx) => {
        await tx.execute(sql`update rounds set status = ${status} where id = ${round.id}`);
        return (await tx.execute(sql`select 1 from sealed_ballots where round_id = ${round.id}`)).length;
      });
    await withTenant(opener, acme.organisationId, async (tx) => {
      await tx.execute(sql`
        update rounds set status = 'collecting', ballot_bytes = 3, launched_at = now()
        where id = ${round.id}`);
      await tx.execute(sql`
        insert into invitations (organisation_id, id, round_id, rater_group, name, address, secret_hash)
        values (${acme.organisationId}, ${invitationId}, ${round.id}, 'peer', 'P', 'p@example.org', sha256('s'))`);
      await tx.execute(sql`insert into round_keys values (${acme.organisationId}, ${round.id}, sha256('k'))`);
      await tx.execute(sql`select record_canary(${round.id}, null)`);
    });
    const [cast] = await withTenant(house.database, acme.organisationId, (tx) =>
      tx.execute<{ outcome: string }>(sql`select outcome from cast_ballot(sha256('s'), '\\x010203', null)`),
    );
    expect(cast?.outcome).toBe("cast");
    expect(await countAs("collecting")).toBe(0);
    expect(await countAs("closed")).toBe(1);
  });
});
