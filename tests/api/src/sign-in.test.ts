import { asId } from "@parallax/domain/id";
import { letters } from "@parallax/server/db/schema/mail";
import { withTenant } from "@parallax/server/db/tenant";
import { printLink } from "@parallax/server/sign-in/print-link";
import { loadSignInKey, signInToken } from "@parallax/server/sign-in/token";
import { refusalOf, type Browser } from "@parallax/support/caller";
import { openHouse, type House, type TestMember } from "@parallax/support/house";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const newMember = async (roles: readonly ("administrator" | "coach")[] = []) =>
  house.addMember(await house.foundOrganisation(), { roles });

/** Asks for a link in a browser and makes the token that the letter would carry, from the outbox as the mailer does. */
async function askForToken(browser: Browser, member: TestMember): Promise<string> {
  const before = new Set(await signInLinksOf(member));
  await browser.api.signIn.requestLink.mutate({ address: member.address });
  const linkId = (await signInLinksOf(member)).find((id) => !before.has(id));
  if (linkId === undefined) throw new Error("no letter was posted");
  return signInToken(loadSignInKey(house.settings, house.world), linkId);
}

async function signInLinksOf({ organisationId, address }: TestMember): Promise<string[]> {
  const rows = await withTenant(house.database, organisationId, (tx) => tx.select().from(letters));
  return rows
    .filter(({ kind, toAddress }) => kind === "sign-in" && toAddress === address)
    .map(({ details }) => Object.values(details)[0] ?? "");
}

async function signInByLink(member: TestMember): Promise<Browser> {
  const browser = house.openBrowser();
  const token = await askForToken(browser, member);
  await browser.api.signIn.openLink.mutate({ token });
  return browser;
}

describe("signing in", () => {
  test("a member asks for a link, presses its button, and is signed in", async () => {
    const member = await newMember();
    const browser = await signInByLink(member);
    const current = await browser.api.signIn.current.query();
    expect(current?.member).toMatchObject({ id: member.memberId, name: member.name, roles: [] });
    expect(current?.organisation).toMatchObject({ id: member.organisationId, name: "Acme" });
  });

  test("an address may be typed in any case", async () => {
    const member = await newMember();
    const shouting = { ...member, address: member.address.toUpperCase() as typeof member.address };
    await house.openBrowser().api.signIn.requestLink.mutate({ address: shouting.address });
    expect(await signInLinksOf(member)).toHaveLength(1);
  });

  test("an unknown address gets the same answer and no letter", async () => {
    const member = await newMember();
    const known = await house.openBrowser().api.signIn.requestLink.mutate({ address: member.address });
    const unknown = house.openBrowser();
    expect(await unknown.api.signIn.requestLink.mutate({ address: "nobody@example.org" })).toEqual(known);
    expect(unknown.cookies.size).toBe(1);
  });

  test("the time of the answer does not tell a known address from an unknown one", async () => {
    const member = await newMember();
    const times = { known: [] as number[], unknown: [] as number[] };
    for (let round = 0; round < 5; round += 1) {
      for (const [kind, address] of [
        ["known", member.address],
        ["unknown", `n${round}@example.org`],
      ] as const) {
        const started = performance.now();
        await house.openBrowser().api.signIn.requestLink.mutate({ address });
        times[kind].push(performance.now() - started);
      }
    }
    // Both wait for the same moment: no answer is quicker than it.
    expect(Math.min(...times.known, ...times.unknown)).toBeGreaterThanOrEqual(99);
  });

  test("what is no address is refused, and never mistaken for two", async () => {
    for (const address of [
      "",
      "ada",
      "a@example.org, evil@example.com",
      "a@example.org\r\nRCPT TO:<evil@example.com>",
      "Team: evil@example.com;",
    ]) {
      const refusal = await refusalOf(house.anonymous.signIn.requestLink.mutate({ address }));
      expect(refusal.code).toBe("address-malformed");
    }
  });

  test("asking again and again is slowed down, for that address only", async () => {
    const member = await newMember();
    const { api } = house.openBrowser();
    for (let count = 0; count < 6; count += 1) await api.signIn.requestLink.mutate({ address: member.address });
    const refusal = await refusalOf(api.signIn.requestLink.mutate({ address: member.address }));
    expect(refusal).toMatchObject({ code: "too-many-requests" });
    await api.signIn.requestLink.mutate({ address: (await newMember()).address });
  });
});

describe("a sign-in link", () => {
  test("works once", async () => {
    const browser = house.openBrowser();
    const token = await askForToken(browser, await newMember());
    await browser.api.signIn.openLink.mutate({ token });
    const second = house.openBrowser();
    expect((await refusalOf(second.api.signIn.openLink.mutate({ token }))).code).toBe("sign-in-link-expired");
  });

  test("pressed twice at once starts one session", async () => {
    const browser = house.openBrowser();
    const token = await askForToken(browser, await newMember());
    const cookies = new Map(browser.cookies);
    const press = () =>
      browser.fetch("/trpc/signIn.openLink", {
        method: "POST",
        headers: { "content-type": "application/json", cookie: [...cookies].map((pair) => pair.join("=")).join("; ") },
        body: JSON.stringify({ token }),
      });
    const statuses = await Promise.all([press(), press(), press()].map(async (answer) => (await answer).status));
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  });

  test("works only in the browser that asked for it, and stays unspent elsewhere", async () => {
    const browser = house.openBrowser();
    const token = await askForToken(browser, await newMember());
    const other = house.openBrowser();
    expect((await refusalOf(other.api.signIn.openLink.mutate({ token }))).code).toBe("sign-in-link-other-browser");
    await browser.api.signIn.openLink.mutate({ token });
  });

  test("is over after ten minutes", async () => {
    const late = await openHouse();
    try {
      const organisation = await late.foundOrganisation();
      const { accountId } = organisation.founder;
      const expiresAt = new Date(late.world.now().getTime() + 10 * 60_000);
      const url = await printLink(late, { accountId, expiresAt, reusable: false });
      const token = new URL(url).hash.slice(1);
      late.world.moveClock({ minutes: 10 });
      const refusal = await refusalOf(late.openBrowser().api.signIn.openLink.mutate({ token }));
      expect(refusal.code).toBe("sign-in-link-expired");
    } finally {
      await late.close();
    }
  });

  test("that was mangled, made up or never sent is refused", async () => {
    const browser = house.openBrowser();
    const token = await askForToken(browser, await newMember());
    const made = signInToken(loadSignInKey(house.settings, house.world), house.world.newId());
    for (const wrong of ["", "x", `${token}x`, token.slice(0, -1), token.toUpperCase(), made]) {
      expect((await refusalOf(browser.api.signIn.openLink.mutate({ token: wrong }))).code).toBe("sign-in-link-expired");
    }
  });

  test("printed by the operator opens anywhere; the demonstration's again and again", async () => {
    const { accountId } = await newMember();
    const expiresAt = new Date(house.world.now().getTime() + 3_600_000);
    const url = await printLink(house, { accountId, expiresAt, reusable: true });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sign-in\/link#/);
    const token = new URL(url).hash.slice(1);
    for (let count = 0; count < 2; count += 1) {
      const { api } = house.openBrowser();
      await api.signIn.openLink.mutate({ token });
      expect(await api.signIn.current.query()).not.toBeNull();
    }
  });

  test("is nowhere in the database, and neither is any session", async () => {
    const member = await newMember();
    const browser = house.openBrowser();
    const token = await askForToken(browser, member);
    await browser.api.signIn.openLink.mutate({ token });
    const secrets = [token, token.split(".")[1] ?? "", ...browser.cookies.values()];
    expect(secrets.every((secret) => secret.length > 20)).toBe(true);
    const sql = postgres(house.superuserUrl, { max: 1 });
    try {
      const tables = await sql<{ name: string }[]>`
        select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema')`;
      expect(tables.length).toBeGreaterThan(15);
      for (const { name } of tables) {
        const rows = JSON.stringify(await sql.unsafe(`select t::text from ${name} t`));
        for (const secret of secrets) expect(rows.includes(secret), name).toBe(false);
      }
    } finally {
      await sql.end();
    }
  });
});

describe("a session", () => {
  test("is named by a cookie that scripts cannot read and other sites cannot send with a form", async () => {
    const browser = house.openBrowser();
    const token = await askForToken(browser, await newMember());
    const answer = await browser.fetch("/trpc/signIn.openLink", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ token }),
    });
    const line = answer.headers.getSetCookie().find((cookie) => cookie.startsWith("parallax-session="));
    expect(line).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(line).not.toContain("Domain");
  });

  test("ends at signing out, for that browser only", async () => {
    const member = await newMember();
    const [one, other] = [await house.signIn(member), await house.signIn(member)];
    const stolen = new Map(one.cookies);
    await one.api.signIn.signOut.mutate();
    expect(await one.api.signIn.current.query()).toBeNull();
    expect(await other.api.signIn.current.query()).not.toBeNull();
    for (const [name, value] of stolen) one.cookies.set(name, value);
    expect(await one.api.signIn.current.query()).toBeNull();
  });

  test("of a coach ends after half an hour unused; that of a subject after twelve hours", async () => {
    const later = await openHouse();
    try {
      const organisation = await later.foundOrganisation();
      const coach = await later.signIn(await later.addMember(organisation, { roles: ["coach"] }));
      const subject = await later.signIn(await later.addMember(organisation));
      for (const { api } of [coach, subject]) await api.signIn.current.query();
      later.world.moveClock({ minutes: 29 });
      for (const { api } of [coach, subject]) expect(await api.signIn.current.query()).not.toBeNull();
      later.world.moveClock({ minutes: 31 });
      expect(await coach.api.signIn.current.query()).toBeNull();
      expect(await subject.api.signIn.current.query()).not.toBeNull();
      later.world.moveClock({ hours: 12 });
      expect(await subject.api.signIn.current.query()).toBeNull();
    } finally {
      await later.close();
    }
  });

  test("cannot be prolonged beyond its longest life", async () => {
    const later = await openHouse();
    try {
      const { founder } = await later.foundOrganisation();
      const { api } = await later.signIn(founder);
      for (let minutes = 0; minutes < 12 * 60; minutes += 20) {
        expect(await api.signIn.current.query(), `after ${minutes} minutes`).not.toBeNull();
        later.world.moveClock({ minutes: 20 });
      }
      expect(await api.signIn.current.query()).toBeNull();
    } finally {
      await later.close();
    }
  });

  test("of a made-up name is nobody's", async () => {
    const browser = await house.signIn(await newMember());
    const [name = ""] = browser.cookies.keys();
    browser.cookies.set(name, "A".repeat(43));
    expect(await browser.api.signIn.current.query()).toBeNull();
    expect((await refusalOf(browser.api.organisation.coaches.query())).code).toBe("not-signed-in");
  });
});

describe("a person in two organisations", () => {
  test("chooses where to be, and sees only that one", async () => {
    const acme = await house.foundOrganisation("Acme");
    const globex = await house.foundOrganisation("Globex");
    const here = await house.addMember(acme, { address: "two@example.org", name: "Two" });
    await house.addMember(globex, { address: "two@example.org", name: "Two" });
    const { api } = await house.signIn(here);
    const current = await api.signIn.current.query();
    expect(current?.memberships.map(({ organisationName }) => organisationName)).toEqual(["Acme", "Globex"]);
    await api.signIn.chooseOrganisation.mutate({ organisationId: globex.organisationId });
    expect((await api.signIn.current.query())?.organisation.name).toBe("Globex");
    const people = await api.organisation.directory.query({ search: "" });
    expect(people.people.map(({ name }) => name).toSorted()).toEqual([globex.founder.name, "Two"].toSorted());
  });

  test("cannot choose an organisation that is not theirs, nor one that does not exist", async () => {
    const stranger = await house.foundOrganisation("Initech");
    const { api } = await house.signIn(await newMember());
    for (const organisationId of [stranger.organisationId, asId<"organisation">(house.world.newId())]) {
      const refusal = await refusalOf(api.signIn.chooseOrganisation.mutate({ organisationId }));
      expect(refusal.code).toBe("not-found");
    }
  });
});
