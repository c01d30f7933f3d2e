import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { parseRequestsLink } from "@parallax/domain/ballot/requests-link";
import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { connectDatabase, disconnectDatabase, type Database } from "@parallax/server/db/connect";
import type { DoorContext } from "@parallax/server/door";
import { createThrottle } from "@parallax/server/http/throttle";
import { startWorker, type Worker } from "@parallax/server/mail/worker";
import { findLinks } from "@parallax/server/request/mail-requests";
import { confirmAllRead } from "@parallax/support/confirm-all-read";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { openRoundStage, raterOf, type RoundStage } from "@parallax/support/round-stage";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000 });

let house: House;
let stage: RoundStage;
let acme: TestOrganisation;
let other: TestOrganisation;
let superuser: postgres.Sql;
let worker: Worker;
beforeAll(async () => {
  house = await openHouse();
  stage = await openRoundStage(house);
  acme = await house.foundOrganisation("Acme");
  other = await house.foundOrganisation("Globex");
  superuser = postgres(house.superuserUrl, { max: 2, onnotice: () => undefined });
  const keys = { linkKey: await stage.keys.linkKey(), signInKey: house.world.newSecret() };
  const { world, settings, superuserUrl: databaseUrl, mail } = house;
  worker = await startWorker({
    world,
    settings,
    database: house.connect("mailer"),
    databaseUrl,
    smtpUrl: mail.url,
    keys,
  });
});
afterAll(async () => {
  await worker.stop();
  await superuser.end();
  await house.close();
});

const lettersTo = (address: string) =>
  house.mail.letters.filter(({ to, email }) => to[0] === address && email.subject?.startsWith("Your link") === true);
const jobsDone = () =>
  expect
    .poll(() => superuser`select from graphile_worker._private_jobs`, { timeout: 40_000, interval: 50 })
    .toHaveLength(0);

/** What the door hands to whoever asks for the first time. */
function doorOf(database: Database): DoorContext {
  const { world, settings } = house;
  const visit = {
    signedIn: null,
    network: "192.0.2.1",
    throttle: createThrottle(world),
    readCookie: () => undefined,
    setCookie: () => undefined,
    clearCookie: () => undefined,
  };
  return { world, settings, database, actor: { kind: "anonymous" }, requestId: "", visit };
}

/** A way to a port of this machine that counts the bytes that pass, there and back. */
async function startMeter(target: number) {
  const passed = { there: 0, back: 0 };
  const server = createServer((client) => {
    const upstream = connect(target, "127.0.0.1");
    client.on("data", (chunk) => (passed.there += chunk.length));
    upstream.on("data", (chunk) => (passed.back += chunk.length));
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream]) socket.on("error", () => undefined);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    read: () => ({ ...passed }),
    close: () => new Promise((closed) => server.close(closed)),
  };
}

test("Whoever has lost their links gets every open form by mail, from every organisation, and the page's link lists them", async () => {
  const one = await stage.launch(acme, { boss: 1 });
  const two = await stage.launch(other, { boss: 1 });
  const over = await stage.launch(acme, { boss: 1 });
  await over.subjectApi.round.close.mutate({ roundId: over.roundId });
  const { address } = raterOf(one, "boss");
  await house.anonymous.ballot.findLinks.mutate({ address: ` ${address.toUpperCase()} ` });
  await jobsDone();
  const [letter, ...more] = lettersTo(address);
  expect(more).toEqual([]);
  const text = letter?.email.text ?? "";
  for (const said of [one.subject.name, two.subject.name, "Acme", "Globex"]) expect(text).toContain(said);
  const page = /http\S+\/r\/requests#\S+/.exec(text)?.[0] ?? "";
  const links = parseRequestsLink(page);
  if (!links.ok) return expect.unreachable();
  const secrets = links.value.map(({ secret }) => toBase64Url(secret));
  expect([...secrets].sort()).toEqual([raterOf(one, "boss").secretText, raterOf(two, "boss").secretText].sort());
  for (const secret of secrets) expect(text).toContain(`/r#1.${secret}.`);
  // Each form with the words that it will show, in both parts; and a line for whoever reads another language.
  for (const { roundId, subjectApi } of [one, two]) {
    const words = (await subjectApi.round.get.query({ roundId })).sixWords?.join(" ") ?? expect.unreachable();
    expect(text).toContain(words);
    expect(letter?.email.html).toContain(words);
  }
  expect(letter?.email.html).toContain("Die gibt es auch auf Deutsch.");
  await stage.answer(raterOf(one, "boss"), () => "cannot-say");
  const listed = await house.anonymous.ballot.requests.mutate({
    secrets: [...secrets, toBase64Url(house.world.newSecret())],
  });
  expect(listed.map(({ state }) => state).sort()).toEqual(["answered", "open", "unknown"]);
  // Neither the outbox nor a log has a link.
  const kept = JSON.stringify(await superuser`select * from letters`) + house.world.logLines.join("");
  for (const secret of secrets) expect(kept).not.toContain(secret);
});

test("A link that was passed on shows nobody's other forms: they go to the address, whoever asks", async () => {
  const round = await stage.launch(acme, { peer: 3 });
  const [rater] = round.raters.filter(({ group }) => group === "peer");
  if (rater === undefined) return expect.unreachable();
  expect(await house.anonymous.ballot.mailRequests.mutate({ secret: rater.secretText })).toBeNull();
  await jobsDone();
  expect(lettersTo(rater.address)).toHaveLength(1);
  // Asked again at once, by the address this time: one letter is enough.
  await house.anonymous.ballot.findLinks.mutate({ address: rater.address });
  await jobsDone();
  expect(lettersTo(rater.address)).toHaveLength(1);
  const unknown = toBase64Url(house.world.newSecret());
  await expect(house.anonymous.ballot.mailRequests.mutate({ secret: unknown })).rejects.toMatchObject({
    message: "link-unknown",
  });
});

describe("For an address that nobody has", () => {
  // As long as each other, so that nothing differs for that.
  const nobody = "nobody-at-all@example.org";
  const known = "somebodyknown@example.org";
  beforeAll(async () => {
    const round = await stage.launch(acme, { "direct-report": 3 });
    const [rater] = round.raters.filter(({ group }) => group === "direct-report");
    if (rater === undefined) return expect.unreachable();
    await superuser`update invitations set address = ${known} where id = ${rater.invitationId}`;
  });

  test("the answer is the same, and no letter is written", async () => {
    const ask = async (address: string) => {
      const answer = await house.openBrowser().fetch("/trpc/ballot.findLinks", {
        method: "POST",
        headers: { "content-type": "application/json", "x-parallax": "1" },
        body: JSON.stringify({ address }),
      });
      const heads = [...answer.headers.keys()].filter((name) => name !== "date").sort();
      return { status: answer.status, heads, body: await answer.text() };
    };
    expect(await ask(nobody)).toEqual(await ask(known));
    await jobsDone();
    expect(lettersTo(known)).toHaveLength(1);
    expect(await superuser`select from letters where to_address = ${nobody}`).toHaveLength(0);
  });

  test("the work is the same: as many bytes to the database and as many back", async () => {
    const meter = await startMeter(Number(new URL(house.superuserUrl).port));
    const url = new URL(house.superuserUrl);
    url.port = String(meter.port);
    const database = connectDatabase(url.href, "app", { maxConnections: 1 });
    const measure = async (address: string) => {
      const before = meter.read();
      await findLinks(doorOf(database), { address });
      const after = meter.read();
      return { there: after.there - before.there, back: after.back - before.back };
    };
    // The first ones open the connection and prepare the statement.
    for (const address of [nobody, known]) await measure(address);
    const measured = [await measure(known), await measure(nobody), await measure(nobody), await measure(known)];
    await disconnectDatabase(database);
    await meter.close();
    expect(measured[0]?.there).toBeGreaterThan(0);
    for (const each of measured) expect(each).toEqual(measured[0]);
  });

  test("the time is the same, as far as forty pairs can tell; they tell one that takes longer", async () => {
    const take = async (address: string, moreMs: number) => {
      const began = performance.now();
      await findLinks(doorOf(house.database), { address });
      await delay(moreMs);
      return performance.now() - began;
    };
    const isKnownSlower = async (pair: number, moreMs: number) => {
      // Side by side, and each begins every other pair.
      if (pair % 2 === 0) {
        const [one, two] = await Promise.all([take(known, moreMs), take(nobody, 0)]);
        return one > two;
      }
      const [one, two] = await Promise.all([take(nobody, 0), take(known, moreMs)]);
      return two > one;
    };
    const countSlower = async (moreMs: number) => {
      const pairs = Array.from({ length: 40 }, (_, pair) => pair);
      let slower = 0;
      while (pairs.length > 0) {
        const together = await Promise.all(pairs.splice(0, 8).map((pair) => isKnownSlower(pair, moreMs)));
        slower += together.filter(Boolean).length;
      }
      return slower;
    };
    // The first ones open connections.
    await Promise.all(Array.from({ length: 8 }, () => take(nobody, 0)));
    // A sign test: of two that are alike, one is slower 38 times of 40 once in a thousand million.
    const slower = await countSlower(0);
    expect(slower).toBeLessThan(38);
    expect(slower).toBeGreaterThan(2);
    expect(await countSlower(250), "were it otherwise, this would see it").toBeGreaterThanOrEqual(38);
    await jobsDone();
  });
});

test("The web cannot look up what waits for an address at all", async () => {
  const rights = await superuser<{ app: boolean; mailer: boolean }[]>`
    select has_function_privilege('parallax_app', 'lookup.requests_of(text, integer)', 'execute') as app,
      has_function_privilege('parallax_mailer', 'lookup.requests_of(text, integer)', 'execute') as mailer`;
  expect(rights).toEqual([{ app: false, mailer: true }]);
});

test("Asking for one address again and again is refused, with the time to wait", async () => {
  const ask = () => house.anonymous.ballot.findLinks.mutate({ address: "often@nowhere.example" });
  for (let times = 0; times < 6; times += 1) await ask();
  await expect(ask()).rejects.toMatchObject({ message: "too-many-requests" });
  await expect(house.anonymous.ballot.findLinks.mutate({ address: "no address" })).rejects.toMatchObject({
    message: "address-malformed",
  });
});

test("Every letter is in the organisation’s language, to raters and to members", async () => {
  const works = await house.foundOrganisation("Rheinwerke");
  const { api } = await house.signIn(works.founder);
  await api.organisation.change.mutate({ language: "de", timeZone: "Europe/Berlin", fewestShown: 3 });
  const round = await stage.launch(works, { boss: 1 });
  await jobsDone();
  const subjectsTo = (address: string | undefined) =>
    house.mail.letters.filter(({ to }) => to[0] === address).map(({ email }) => email.subject);
  expect(subjectsTo(round.coach.address)).toEqual([`${round.subject.name} hat Sie als Coach gewählt`]);
  expect(subjectsTo(raterOf(round, "boss").address)).toContain(`${round.subject.name} bittet um Ihre Einschätzung`);
  const [letter] = house.mail.letters.filter(({ to }) => to[0] === round.coach.address);
  expect(letter?.email.html).toMatch(/<html[^>]* lang="de"/);
  // The organisation's clock, said with its name.
  expect(letter?.email.text?.replace(/\s+/g, " ")).toMatch(/\d\d:\d\d (?:MEZ|MESZ)/);
});

test("The subject thanks everyone invited once, answered or not, in the letter's own words; who declined hears no more", async () => {
  const round = await stage.launch(acme, { peer: 5 });
  const { roundId, subjectApi, coachApi } = round;
  const peers = round.raters.filter(({ group }) => group === "peer");
  const [first, ...rest] = peers;
  if (first === undefined) return expect.unreachable();
  await house.anonymous.ballot.decline.mutate({ secret: first.secretText });
  for (const rater of rest.slice(0, 3)) await stage.answer(rater, () => "cannot-say");
  await expect(subjectApi.thanks.send.mutate({ roundId, message: "Thank you." })).rejects.toMatchObject({
    message: "round-status",
  });
  await subjectApi.round.close.mutate({ roundId });
  await stage.work();
  await confirmAllRead(coachApi, roundId);
  const { revision } = await coachApi.report.draft.query({ roundId });
  await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "Read it slowly.", revision });
  await coachApi.report.release.mutate({ roundId });
  const before = await subjectApi.thanks.get.query({ roundId });
  expect(before.sent).toBeNull();
  await expect(subjectApi.thanks.send.mutate({ roundId, message: "  " })).rejects.toMatchObject({
    message: "thanks-missing",
  });
  const message = "I heard that I interrupt.\n<b>I will count to three.</b>";
  const both = await Promise.allSettled([
    subjectApi.thanks.send.mutate({ roundId, message }),
    subjectApi.thanks.send.mutate({ roundId, message }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await subjectApi.thanks.get.query({ roundId })).sent).toMatchObject({ message });
  await jobsDone();
  const thanked = house.mail.letters.filter(({ email }) =>
    email.subject?.startsWith(`${round.subject.name} thanks you`),
  );
  expect(thanked.map(({ to }) => to[0]).sort()).toEqual(rest.map(({ address }) => address).sort());
  // What the subject was shown before is what came.
  expect(thanked[0]?.email.subject).toBe(before.letter.subject);
  for (const said of [...before.letter.body, before.letter.why])
    expect(thanked[0]?.email.text?.replace(/\s+/g, " ")).toContain(said);
  expect(thanked[0]?.email.text).toContain("> <b>I will count to three.</b>");
  expect(thanked[0]?.email.html).toContain("&lt;b&gt;I will count to three.&lt;/b&gt;");
  await expect(coachApi.thanks.get.query({ roundId })).rejects.toMatchObject({ message: "not-found" });
});
