import { parseRequestsLink } from "@parallax/domain/ballot/requests-link";
import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { startWorker, type Worker } from "@parallax/server/mail/worker";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { openRoundStage, raterOf, type RoundStage } from "@parallax/support/round-stage";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

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

test("The answer, its status and its work are the same for an address that nobody has", async () => {
  const round = await stage.launch(acme, { "direct-report": 3 });
  const [known] = round.raters.filter(({ group }) => group === "direct-report");
  const ask = async (address: string) => {
    const began = performance.now();
    const browser = house.openBrowser();
    const answer = await browser.fetch("/trpc/ballot.findLinks", {
      method: "POST",
      headers: { "content-type": "application/json", "x-parallax": "1" },
      body: JSON.stringify({ address }),
    });
    return { status: answer.status, body: await answer.text(), tookMs: performance.now() - began };
  };
  const here = await ask(known?.address ?? "");
  const nowhere = await ask("nobody@nowhere.example");
  expect([nowhere.status, nowhere.body]).toEqual([here.status, here.body]);
  // A floor under both: neither comes sooner than the other's work could show.
  for (const { tookMs } of [here, nowhere]) expect(tookMs).toBeGreaterThanOrEqual(99);
  await jobsDone();
  expect(lettersTo("nobody@nowhere.example")).toEqual([]);
  expect(await superuser`select from letters where to_address = 'nobody@nowhere.example'`).toHaveLength(0);
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
  await coachApi.report.confirmRemarksRead.mutate({ roundId });
  const { revision } = await coachApi.report.draft.query({ roundId });
  await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "Read it slowly.", revision });
  await coachApi.report.release.mutate({ roundId });
  expect(await subjectApi.thanks.get.query({ roundId })).toBeNull();
  await expect(subjectApi.thanks.send.mutate({ roundId, message: "  " })).rejects.toMatchObject({
    message: "thanks-missing",
  });
  const message = "I heard that I interrupt.\n<b>I will count to three.</b>";
  const both = await Promise.allSettled([
    subjectApi.thanks.send.mutate({ roundId, message }),
    subjectApi.thanks.send.mutate({ roundId, message }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await subjectApi.thanks.get.query({ roundId })).toMatchObject({ message });
  await jobsDone();
  const thanked = house.mail.letters.filter(({ email }) =>
    email.subject?.startsWith(`${round.subject.name} thanks you`),
  );
  expect(thanked.map(({ to }) => to[0]).sort()).toEqual(rest.map(({ address }) => address).sort());
  expect(thanked[0]?.email.text).toContain("> <b>I will count to three.</b>");
  expect(thanked[0]?.email.html).toContain("&lt;b&gt;I will count to three.&lt;/b&gt;");
  await expect(coachApi.thanks.get.query({ roundId })).rejects.toMatchObject({ message: "not-found" });
});
