import type { RoundId } from "@parallax/domain/id";
import { languages } from "@parallax/domain/language";
import { contentInLanguages } from "@parallax/domain/questionnaire/content-in-language";
import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";
import { leaderAndManager360 } from "@parallax/language/questionnaire/leader-and-manager-360";
import { translateQuestionnaires } from "@parallax/server/questionnaire/translate-questionnaires";
import { withTenant } from "@parallax/server/db/tenant";
import { refusalOf, type Api } from "@parallax/support/caller";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let house: House;
let superuser: postgres.Sql;
beforeAll(async () => {
  house = await openHouse();
  superuser = postgres(house.superuserUrl, { max: 1, onnotice: () => undefined });
});
afterAll(async () => {
  await superuser.end();
  await house.close();
});

const asAdministrator = async (): Promise<{ organisation: TestOrganisation; api: Api }> => {
  const organisation = await house.foundOrganisation();
  return { organisation, api: (await house.signIn(organisation.founder)).api };
};

async function readAll(api: Api, search: string): Promise<string[]> {
  const names: string[] = [];
  for (let cursor: string | null = null; ;) {
    const page: Awaited<ReturnType<typeof api.organisation.directory.query>> = await api.organisation.directory.query({
      search,
      cursor,
    });
    expect(page.people.length).toBeLessThanOrEqual(50);
    names.push(...page.people.map(({ name }) => name));
    cursor = page.nextCursor;
    if (cursor === null) return names;
  }
}

describe("the directory", () => {
  test("lists people by name as a person would, whatever their alphabet, page by page", async () => {
    const { organisation, api } = await asAdministrator();
    const names = ["Zoë", "adam", "Ádám", "Øystein", "محمد", "Émile", "Bob", "王芳", "ben"];
    for (const name of names) await house.addMember(organisation, { name });
    for (let count = 0; count < 101; count += 1) await house.addMember(organisation, { name: `Middle ${count}` });
    const listed = await readAll(api, "");
    expect(listed).toHaveLength(names.length + 101 + 1);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.filter((name) => names.includes(name))).toEqual([
      "adam",
      "Ádám",
      "ben",
      "Bob",
      "Émile",
      "Øystein",
      "Zoë",
      "محمد",
      "王芳",
    ]);
  });

  test("finds people by any part of name or address, without accents or case", async () => {
    const { organisation, api } = await asAdministrator();
    await house.addMember(organisation, { name: "Zoë Núñez", address: "zn@example.org" });
    await house.addMember(organisation, { name: "Joe Noon", address: "joe@finance.example.org" });
    expect(await readAll(api, "zoe")).toEqual(["Zoë Núñez"]);
    expect(await readAll(api, "NUÑEZ z")).toEqual(["Zoë Núñez"]);
    expect(await readAll(api, "finance")).toEqual(["Joe Noon"]);
    expect(await readAll(api, "nobody")).toEqual([]);
  });

  test("takes a search for what it says: % and _ and quotes are letters", async () => {
    const { organisation, api } = await asAdministrator();
    await house.addMember(organisation, { name: "100% Real_Name \\ O'Neil" });
    for (const search of ["100%", "l_n", "\\", "o'neil"]) expect(await readAll(api, search), search).toHaveLength(1);
    for (const search of ["1%l", "r__l", "' or true --", "%", "_"]) {
      const expected = ["%", "_"].includes(search) ? 1 : 0;
      expect(await readAll(api, search), search).toHaveLength(expected);
    }
  });

  test("shows a member who they can ask, and nothing of another organisation", async () => {
    const { organisation } = await asAdministrator();
    const other = await asAdministrator();
    await house.addMember(other.organisation, { name: "Canary Elsewhere" });
    const { api } = await house.signIn(await house.addMember(organisation));
    expect(await readAll(api, "canary")).toEqual([]);
    expect((await readAll(api, "")).length).toBe(2);
  });

  test("refuses a place in the list that it never gave out", async () => {
    const { api } = await asAdministrator();
    for (const cursor of [
      "x",
      "W10",
      Buffer.from('["a","b"]').toString("base64url"),
      Buffer.from('{"a":1}').toString("base64url"),
    ]) {
      expect((await refusalOf(api.organisation.directory.query({ search: "", cursor }))).code).toBe("input-malformed");
    }
  });

  test("answers at once in an organisation of fifty thousand, on the first page, the last page and in a search", async () => {
    const { organisation, api } = await asAdministrator();
    await withTenant(house.database, organisation.organisationId, async (tx) => {
      await tx.execute(sql`
        create temporary table crowd on commit drop as
        select gen_random_uuid() as account, 'large-' || n || '@example.org' as address,
          (array['Ada', 'Grace', 'Alan', 'Edsger', 'Barbara', 'Donald', 'Radia', 'Ken', 'Frances', 'Niklaus'])[n % 10 + 1]
            || ' Surname' || lpad(n::text, 5, '0') as name
        from generate_series(0, 49999) n`);
      await tx.execute(sql`insert into identity.accounts select account, address from crowd`);
      await tx.execute(sql`
        insert into members (organisation_id, id, account_id, name, address, search_text, roles, joined_at)
        select ${organisation.organisationId}, gen_random_uuid(), account, name, address, lower(name || ' ' || address), '{}', now()
        from crowd`);
    });
    const timed = async (input: { search: string; cursor?: string }) => {
      const started = performance.now();
      const page = await api.organisation.directory.query(input);
      return { page, milliseconds: performance.now() - started };
    };
    const first = await timed({ search: "" });
    expect(first.page.people).toHaveLength(50);
    const nearEnd = Buffer.from(
      JSON.stringify(["Radia Surname49900", "ffffffff-ffff-4fff-bfff-ffffffffffff"]),
    ).toString("base64url");
    const last = await timed({ search: "", cursor: nearEnd });
    expect(last.page.people[0]?.name).toBe("Radia Surname49906");
    const rare = await timed({ search: "surname49999" });
    expect(rare.page.people.map(({ name }) => name)).toEqual(["Niklaus Surname49999"]);
    const none = await timed({ search: "nobody here" });
    // Generous for a busy machine; read from the first row it would take many times as long.
    for (const { milliseconds } of [first, last, rare, none]) expect(milliseconds).toBeLessThan(1000);
  }, 120_000);
});

describe("adding people", () => {
  const people = [
    { name: "Ada Lovelace", address: "Ada@adding.example.org" },
    { name: "Grace Hopper", address: "grace@adding.example.org", roles: ["coach" as const] },
  ];

  test("by a dry run says what would happen and does nothing", async () => {
    const { api } = await asAdministrator();
    const dry = await api.organisation.addMembers.mutate({ people, dryRun: true });
    expect(dry).toEqual({ added: 2, unchanged: 0, problems: [], saved: false });
    expect(await readAll(api, "lovelace")).toEqual([]);
  });

  test("puts them into the directory; the same list again changes nothing", async () => {
    const { api } = await asAdministrator();
    expect(await api.organisation.addMembers.mutate({ people, dryRun: false })).toMatchObject({
      added: 2,
      saved: true,
    });
    expect(await api.organisation.addMembers.mutate({ people, dryRun: false })).toMatchObject({
      added: 0,
      unchanged: 2,
      saved: true,
    });
    expect(await readAll(api, "adding.example")).toEqual(["Ada Lovelace", "Grace Hopper"]);
    expect((await api.organisation.coaches.query()).map(({ name }) => name)).toEqual(["Grace Hopper"]);
    const { entries } = await api.audit.list.query({});
    expect(entries.filter(({ act }) => act === "organisation.addMembers")).toHaveLength(1);
  });

  test("twice at the same moment adds each person once", async () => {
    const { api } = await asAdministrator();
    const add = () => api.organisation.addMembers.mutate({ people, dryRun: false });
    const results = await Promise.all([add(), add(), add()]);
    expect(results.map(({ added }) => added).toSorted()).toEqual([0, 0, 2]);
  });

  test("is all or nothing, and names each line that is wrong", async () => {
    const { api } = await asAdministrator();
    const bad = [
      ...people,
      { name: "Two", address: "a@example.org, evil@example.com" },
      { name: "Break", address: "a@example.org\r\nRCPT TO:<evil@example.com>" },
      { name: "", address: "nameless@example.org" },
      { name: "Ada twice", address: "ada@adding.example.org" },
    ];
    const result = await api.organisation.addMembers.mutate({ people: bad, dryRun: false });
    expect(result.saved).toBe(false);
    expect(result.problems.map(({ line, refusal }) => [line, refusal.code])).toEqual([
      [2, "address-malformed"],
      [3, "address-malformed"],
      [4, "name-missing"],
      [5, "already-member"],
    ]);
    expect(await readAll(api, "adding.example")).toEqual([]);
  });

  test("takes a domain of another script in its plain form", async () => {
    const { api } = await asAdministrator();
    await api.organisation.addMembers.mutate({
      people: [{ name: "Jürgen", address: "j@bücher.example" }],
      dryRun: false,
    });
    const { people: found } = await api.organisation.directory.query({ search: "jurgen" });
    expect(found[0]?.address).toBe("j@xn--bcher-kva.example");
  });

  test("joins somebody who is a member elsewhere, with one way to sign in", async () => {
    const here = await asAdministrator();
    const there = await asAdministrator();
    for (const { api } of [here, there]) await api.organisation.addMembers.mutate({ people, dryRun: false });
    expect(await readAll(here.api, "ada")).toEqual(await readAll(there.api, "ada"));
  });

  test("is for administrators", async () => {
    const { organisation } = await asAdministrator();
    const { api } = await house.signIn(await house.addMember(organisation, { roles: ["coach"] }));
    expect((await refusalOf(api.organisation.addMembers.mutate({ people, dryRun: true }))).code).toBe("not-found");
  });

  test("refuses a list of more than two thousand, and an empty one", async () => {
    const { api } = await asAdministrator();
    const many = Array.from({ length: 2001 }, (_, index) => ({ name: "N", address: `n${index}@e.org` }));
    for (const list of [many, []]) {
      expect((await refusalOf(api.organisation.addMembers.mutate({ people: list, dryRun: true }))).code).toBe(
        "input-malformed",
      );
    }
  });
});

describe("roles", () => {
  test("a new coach is offered to subjects, and never to themselves", async () => {
    const { organisation, api } = await asAdministrator();
    const member = await house.addMember(organisation, { name: "Carla" });
    await api.organisation.changeRoles.mutate({ memberId: member.memberId, roles: ["coach"] });
    expect((await api.organisation.coaches.query()).map(({ name }) => name)).toEqual(["Carla"]);
    const asCoach = await house.signIn(member);
    expect(await asCoach.api.organisation.coaches.query()).toEqual([]);
  });

  test("whoever loses one loses it at once", async () => {
    const { organisation, api } = await asAdministrator();
    const second = await house.addMember(organisation, { roles: ["administrator"] });
    const theirs = await house.signIn(second);
    await theirs.api.audit.list.query({});
    await api.organisation.changeRoles.mutate({ memberId: second.memberId, roles: [] });
    expect((await refusalOf(theirs.api.audit.list.query({}))).code).toBe("not-signed-in");
    const again = await house.signIn(second);
    expect((await refusalOf(again.api.audit.list.query({}))).code).toBe("not-found");
  });

  test("the last administrator cannot step down, nor can the last two at the same moment", async () => {
    const { organisation, api } = await asAdministrator();
    const own = organisation.founder.memberId;
    expect((await refusalOf(api.organisation.changeRoles.mutate({ memberId: own, roles: [] }))).code).toBe(
      "last-administrator",
    );
    for (let round = 0; round < 5; round += 1) {
      const fresh = await asAdministrator();
      const second = await house.addMember(fresh.organisation, { roles: ["administrator"] });
      const asSecond = await house.signIn(second);
      const outcomes = await Promise.allSettled([
        fresh.api.organisation.changeRoles.mutate({ memberId: fresh.organisation.founder.memberId, roles: [] }),
        asSecond.api.organisation.changeRoles.mutate({ memberId: second.memberId, roles: [] }),
      ]);
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    }
  });

  test("somebody of another organisation, and nobody, are one and the same: not found", async () => {
    const { api } = await asAdministrator();
    const other = await asAdministrator();
    for (const memberId of [other.organisation.founder.memberId, house.world.newId<"member">()]) {
      expect(await refusalOf(api.organisation.changeRoles.mutate({ memberId, roles: ["coach"] }))).toEqual({
        code: "not-found",
      });
    }
  });
});

describe("questionnaires", () => {
  test("an organisation starts with Leader & manager 360, and may read all of it", async () => {
    const { api } = await asAdministrator();
    const [offered, ...rest] = await api.questionnaire.available.query();
    expect(rest).toEqual([]);
    expect(offered).toMatchObject({ number: 1, title: { en: "Leader & manager 360" }, counts: { items: 48, axes: 9 } });
    const { content } = await api.questionnaire.preview.query({ versionId: offered?.versionId ?? "" });
    expect(content.items).toHaveLength(48);
  });

  test("another organisation's version, and none, are not found", async () => {
    const { api } = await asAdministrator();
    const other = await asAdministrator();
    for (const versionId of [other.organisation.questionnaireVersionId, house.world.newId()]) {
      expect(await refusalOf(api.questionnaire.preview.query({ versionId }))).toEqual({ code: "not-found" });
    }
    expect((await refusalOf(api.questionnaire.preview.query({ versionId: "x" }))).code).toBe("input-malformed");
  });
});

describe("the organisation’s language, its clock, and how few people it shows together", () => {
  test("hold for what comes: a round keeps the fewest people that it was asked for with", async () => {
    const { organisation, api } = await asAdministrator();
    const coach = await house.addMember(organisation, { roles: ["coach"] });
    const { api: subject } = await house.signIn(await house.addMember(organisation));
    const request = async () => {
      const { roundId } = await subject.round.request.mutate({
        questionnaireVersionId: organisation.questionnaireVersionId,
        coachId: coach.memberId,
        closesAt: new Date(house.world.now().getTime() + 14 * 86_400_000).toISOString(),
        message: "",
      });
      return roundId;
    };
    const policyOf = async (roundId: RoundId) => (await subject.round.get.query({ roundId })).policy;
    const before = await request();
    await api.organisation.change.mutate({ language: "en", timeZone: "UTC", fewestShown: 7 });
    expect(await policyOf(await request())).toMatchObject({ k: 7, kSpread: 7 });
    expect(await policyOf(before)).toMatchObject({ k: 3, kSpread: 5 });
  });

  test("are its administrator’s to set; letters follow, and a zone that no clock knows is refused", async () => {
    const { organisation, api } = await asAdministrator();
    await api.organisation.change.mutate({ language: "fr", timeZone: "Europe/Paris", fewestShown: 5 });
    expect((await api.signIn.current.query())?.organisation).toMatchObject({
      language: "fr",
      timeZone: "Europe/Paris",
      fewestShown: 5,
    });
    const { entries } = await api.audit.list.query({ cursor: null });
    expect(entries[0]).toMatchObject({
      act: "organisation.change",
      details: { language: "fr", timeZone: "Europe/Paris", fewestShown: 5 },
    });
    // The same again changes nothing, and is no entry.
    await api.organisation.change.mutate({ language: "fr", timeZone: "Europe/Paris", fewestShown: 5 });
    expect((await api.audit.list.query({ cursor: null })).entries).toHaveLength(entries.length);
    const nowhere = refusalOf(
      api.organisation.change.mutate({ language: "fr", timeZone: "Mars/Olympus", fewestShown: 3 }),
    );
    expect((await nowhere)?.code).toBe("input-malformed");
    const member = await house.addMember(organisation);
    const { api: members } = await house.signIn(member);
    for (const fewestShown of [2, 11, 3.5]) {
      const few = refusalOf(api.organisation.change.mutate({ language: "fr", timeZone: "UTC", fewestShown }));
      expect((await few)?.code, String(fewestShown)).toBe("input-malformed");
    }
    const hidden = refusalOf(members.organisation.change.mutate({ language: "de", timeZone: "UTC", fewestShown: 3 }));
    expect((await hidden)?.code).toBe("not-found");
  });

  test("a questionnaire that was founded in English gets its translations as a new version; a round keeps its own", async () => {
    const { organisation, api } = await asAdministrator();
    const { organisationId } = organisation;
    const own = await house.foundOrganisation("Reworded");
    const inEnglish = contentInLanguages(leaderAndManager360, ["en"]);
    // As an older release would have founded them. A version is written once, and the database sees to it.
    const overwrite = (id: string, content: QuestionnaireContent) =>
      superuser.begin(async (sql) => {
        await sql`set local session_replication_role = replica`;
        await sql`update questionnaire_versions set content = ${sql.json(content)} where organisation_id = ${id}`;
      });
    await overwrite(organisationId, inEnglish);
    await overwrite(own.organisationId, { ...inEnglish, title: { en: "Our own 360" } });
    const [old] = await api.questionnaire.available.query();
    const coach = await house.addMember(organisation, { roles: ["coach"] });
    const { roundId } = await api.round.request.mutate({
      questionnaireVersionId: organisation.questionnaireVersionId,
      coachId: coach.memberId,
      closesAt: new Date(house.world.now().getTime() + 14 * 86_400_000).toISOString(),
      message: "Please.",
    });
    // Two workers that start at once, and one that starts later.
    await Promise.all([1, 2].map(() => translateQuestionnaires(house.world, house.database)));
    await translateQuestionnaires(house.world, house.database);
    const [translated, ...more] = await api.questionnaire.available.query();
    expect(more).toEqual([]);
    expect([old?.number, translated?.number]).toEqual([1, 2]);
    expect(Object.keys(old?.title ?? {})).toEqual(["en"]);
    expect(Object.keys(translated?.title ?? {}).sort()).toEqual([...languages].sort());
    expect((await api.round.get.query({ roundId })).questionnaire.versionId).toBe(organisation.questionnaireVersionId);
    const { api: others } = await house.signIn(own.founder);
    const kept = await others.questionnaire.available.query();
    expect(kept.map(({ number, title }) => [number, title])).toEqual([[1, { en: "Our own 360" }]]);
  });
});
