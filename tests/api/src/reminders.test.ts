import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { stopToken } from "@parallax/domain/reminder/stop-token";
import { openReminderLedger } from "@parallax/server/mail/reminder-ledger";
import { startWorker, type Worker } from "@parallax/server/mail/worker";
import { sendDueReminders } from "@parallax/server/reminder/send-due-reminders";
import { prepareAlterations, startAltered } from "@parallax/support/altered-product";
import { startFickleMailServer } from "@parallax/support/fickle-mail-server";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { openRoundStage, raterOf, ratersOf, type LaunchedRound, type RoundStage } from "@parallax/support/round-stage";
import type { SunkLetter } from "@parallax/support/smtp-sink";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 120_000 });

let house: House;
let stage: RoundStage;
let acme: TestOrganisation;
let superuser: postgres.Sql;
let worker: Worker;
beforeAll(async () => {
  house = await openHouse();
  stage = await openRoundStage(house);
  acme = await house.foundOrganisation("Acme");
  superuser = postgres(house.superuserUrl, { max: 2, onnotice: () => undefined });
  worker = await hireWorker();
});
afterAll(async () => {
  await worker.stop();
  await superuser.end();
  await house.close();
});

async function hireWorker(): Promise<Worker> {
  const keys = { linkKey: await stage.keys.linkKey(), signInKey: house.world.newSecret() };
  const { world, settings, superuserUrl: databaseUrl, mail } = house;
  return await startWorker({
    world,
    settings,
    database: house.connect("mailer"),
    databaseUrl,
    smtpUrl: mail.url,
    keys,
  });
}

const tick = () => sendDueReminders(house.world, house.database);
/** What a clock that reached a reminder would leave. */
const makeDue = (round: LaunchedRound, kind: string, minutesAgo = 1) => superuser`
  update reminders set due_at = now() - make_interval(mins => ${minutesAgo}) where round_id = ${round.roundId} and kind = ${kind}`;
const makeWishesDue = (round: LaunchedRound) => superuser`
  update reminder_wishes set due_at = now() - interval '1 minute' where round_id = ${round.roundId} and status = 'later'`;
const remindersOf = (round: LaunchedRound) => superuser<
  { address: string; status: string; last_error: string | null }[]
>`
  select to_address as address, status, last_error from letters
  where round_id = ${round.roundId} and kind = 'reminder' order by to_address`;
const posted = async (round: LaunchedRound) => (await remindersOf(round)).map(({ address }) => address);
const settled = (round: LaunchedRound) =>
  expect
    .poll(async () => (await remindersOf(round)).filter(({ status }) => ["waiting", "sending"].includes(status)), {
      timeout: 40_000,
      interval: 50,
    })
    .toEqual([]);
const patience = { timeout: 40_000, interval: 50 };
const noLetterWaits = () =>
  expect.poll(() => superuser`select from letters where status in ('waiting', 'sending')`, patience).toHaveLength(0);
const isReminder = (letter: SunkLetter) => letter.email.subject?.includes("would still like your view") === true;
const cannotSay = () => "cannot-say";

test("A launch sets three reminders on working mornings of the organisation, and an extension moves what is still to come", async () => {
  const round = await stage.launch(acme, { boss: 1, peer: 3 });
  const { roundId, subjectApi } = round;
  const before = await subjectApi.reminder.list.query({ roundId });
  expect(before.reminders.map(({ kind, status }) => [kind, status])).toEqual([
    ["after-a-third", "planned"],
    ["three-days-before", "planned"],
    ["last-working-day", "planned"],
  ]);
  for (const { dueAt } of before.reminders) expect(dueAt).toMatch(/T09:00:00\.000Z$/);
  await makeDue(round, "after-a-third");
  await tick();
  const { closesAt } = await subjectApi.round.get.query({ roundId });
  const later = new Date(Date.parse(closesAt) + 28 * 86_400_000).toISOString();
  await subjectApi.round.extend.mutate({ roundId, closesAt: later });
  const after = await subjectApi.reminder.list.query({ roundId });
  expect(after.reminders[0]?.status).toBe("spent");
  for (const at of [1, 2])
    expect(Date.parse(after.reminders[at]?.dueAt ?? "") - Date.parse(before.reminders[at]?.dueAt ?? "")).toBe(
      28 * 86_400_000,
    );
});

test("A reminder goes once to everybody without a ballot, and to nobody who answered, declined, withdrew or said stop", async () => {
  const round = await stage.launch(acme, { boss: 1, peer: 5 });
  const [one, two, three, four, five] = ratersOf(round, "peer");
  if (!one || !two || !three || !four || !five) return expect.unreachable();
  await stage.answer(one, cannotSay);
  await house.anonymous.ballot.decline.mutate({ secret: two.secretText });
  const { receipt } = await stage.answer(three, cannotSay);
  await house.anonymous.ballot.withdraw.mutate({ secret: three.secretText, previous: receipt });
  await house.anonymous.ballot.stopReminders.mutate({ secret: four.secretText });
  await makeDue(round, "after-a-third");
  // Two workers at once, and once more.
  await Promise.all([tick(), tick()]);
  await tick();
  expect(await posted(round)).toEqual([raterOf(round, "boss").address, five.address].sort());
  await settled(round);
  expect((await remindersOf(round)).map(({ status }) => status)).toEqual(["sent", "sent"]);
  const letter = await house.mail.waitFor(
    (each) =>
      each.email.subject?.startsWith(round.subject.name) === true && isReminder(each) && each.to[0] === five.address,
  );
  const token = toBase64Url(stopToken(five.secret));
  expect(letter.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
  const unfolded = letter.raw.replace(/\r?\n[ \t]+/g, " ");
  expect(unfolded).toContain(`List-Unsubscribe: <${house.settings.publicUrl}/r/stop/${token}>`);
  expect(letter.email.text).toContain(`/r/stop#${token}`);
  expect(letter.email.html).toContain(`/r/stop#${token}`);
});

test("The record says that a reminder went out, the same whether or not anybody was left to get it, and no count is told anywhere", async () => {
  const round = await stage.launch(acme, { boss: 1 });
  await stage.answer(raterOf(round, "boss"), cannotSay);
  await makeDue(round, "after-a-third");
  await tick();
  expect(await posted(round)).toEqual([]);
  const { api } = await house.signIn(acme.founder);
  const { entries } = await api.audit.list.query({ cursor: null });
  const entry = entries.find(({ act, roundId }) => act === "reminder.send" && roundId === round.roundId);
  expect(entry).toMatchObject({ actor: "clockwork", details: { kind: "after-a-third" } });
  expect(Object.keys(entry?.details ?? {})).toEqual(["kind"]);
  expect(
    Object.keys((await round.subjectApi.reminder.list.query({ roundId: round.roundId })).reminders[0] ?? {}),
  ).toEqual(["kind", "status", "dueAt"]);
});

test("A round that has closed reminds nobody, nor does one that was closed while its letters waited", async () => {
  const round = await stage.launch(acme, { boss: 1 });
  await makeDue(round, "after-a-third");
  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  await tick();
  expect(await posted(round)).toEqual([]);
});

test("A reminder whose worker slept for more than a day is let go", async () => {
  const round = await stage.launch(acme, { boss: 1 });
  await makeDue(round, "after-a-third", 25 * 60);
  await tick();
  expect(await posted(round)).toEqual([]);
  const { reminders } = await round.subjectApi.reminder.list.query({ roundId: round.roundId });
  // Whoever looks does not read that it went out.
  expect(reminders[0]).toMatchObject({ status: "spent", dueAt: null });
});

test("Two reminders that fell due together are one letter, and the schedule says which went out", async () => {
  const round = await stage.launch(acme, { boss: 1 });
  await makeDue(round, "after-a-third", 60);
  await makeDue(round, "three-days-before", 30);
  await tick();
  expect(await posted(round)).toHaveLength(1);
  const { reminders } = await round.subjectApi.reminder.list.query({ roundId: round.roundId });
  expect(reminders.map(({ status, dueAt }) => [status, dueAt === null])).toEqual([
    ["spent", true],
    ["spent", false],
    ["planned", false],
  ]);
});

test("The subject switches reminders off and on; one that went out stays gone", async () => {
  const round = await stage.launch(acme, { boss: 1 });
  const { roundId, subjectApi } = round;
  await makeDue(round, "after-a-third");
  await tick();
  await subjectApi.reminder.change.mutate({ roundId, kinds: ["after-a-third", "last-working-day"] });
  const { reminders } = await subjectApi.reminder.list.query({ roundId });
  expect(reminders.map(({ status }) => status)).toEqual(["spent", "off", "planned"]);
  await makeDue(round, "three-days-before");
  await tick();
  expect(await posted(round)).toHaveLength(1);
  // Its morning has passed while it was off: switching it on sends nothing in the middle of the day.
  await subjectApi.reminder.change.mutate({ roundId, kinds: ["three-days-before", "last-working-day"] });
  await tick();
  expect(await posted(round)).toHaveLength(1);
});

test("A rater who asks for tomorrow gets that one reminder and none of the schedule", async () => {
  const round = await stage.launch(acme, { boss: 1 });
  const boss = raterOf(round, "boss");
  const entry = await house.anonymous.ballot.enter.mutate({ secret: boss.secretText });
  expect(entry.state === "open" && entry.later.map(({ choice }) => choice)).toEqual([
    "tomorrow",
    "in-three-days",
    "week-before",
  ]);
  const { at } = await house.anonymous.ballot.remindLater.mutate({ secret: boss.secretText, choice: "tomorrow" });
  expect(Date.parse(at)).toBeGreaterThan(Date.now());
  expect(at).toMatch(/T09:00:00\.000Z$/);
  await makeDue(round, "after-a-third");
  await tick();
  expect(await posted(round)).toEqual([]);
  await makeWishesDue(round);
  await Promise.all([tick(), tick()]);
  expect(await posted(round)).toEqual([boss.address]);
  await settled(round);
  expect((await remindersOf(round))[0]?.status).toBe("sent");
  await makeDue(round, "last-working-day");
  await tick();
  expect(await posted(round)).toHaveLength(1);
  // The morning is not kept once it is spent.
  expect(await superuser`select due_at from reminder_wishes where round_id = ${round.roundId}`).toEqual([
    { due_at: null },
  ]);
});

test("Whoever has answered, or owns the form, cannot ask for a reminder, and nobody for one after the close", async () => {
  const round = await stage.launch(acme, { boss: 1, peer: 3 });
  const [one, two] = ratersOf(round, "peer");
  if (!one || !two) return expect.unreachable();
  await stage.answer(one, cannotSay);
  const ask = (secret: string) => house.anonymous.ballot.remindLater.mutate({ secret, choice: "tomorrow" });
  await expect(ask(one.secretText)).rejects.toMatchObject({ message: "already-answered" });
  await expect(ask(raterOf(round, "self").secretText)).rejects.toMatchObject({ message: "not-found" });
  await superuser`update rounds set closes_at = now() + interval '2 hours' where id = ${round.roundId}`;
  await expect(ask(two.secretText)).rejects.toMatchObject({ message: "reminder-too-late" });
  await superuser`update rounds set closes_at = now() where id = ${round.roundId}`;
  await expect(ask(two.secretText)).rejects.toMatchObject({ message: "round-closed" });
});

test("A reminder that waits when its rater answers, or says stop, is not sent", async () => {
  await worker.stop();
  const round = await stage.launch(acme, { peer: 3 });
  const [one, two, three] = ratersOf(round, "peer");
  if (!one || !two || !three) return expect.unreachable();
  await makeDue(round, "after-a-third");
  await tick();
  expect(await posted(round)).toHaveLength(3);
  await stage.answer(one, cannotSay);
  await house.anonymous.ballot.stopReminders.mutate({ secret: two.secretText });
  worker = await hireWorker();
  await settled(round);
  const states = new Map((await remindersOf(round)).map(({ address, status }) => [address, status]));
  expect([states.get(one.address), states.get(two.address), states.get(three.address)]).toEqual([
    "dropped",
    "dropped",
    "sent",
  ]);
});

test("A backup that is brought back from before a reminder sends it to nobody a second time", async () => {
  const round = await stage.launch(acme, { boss: 1 });
  await makeDue(round, "after-a-third");
  await tick();
  await settled(round);
  const count = () =>
    house.mail.letters.filter((letter) => isReminder(letter) && letter.raw.includes(round.subject.name)).length;
  expect(count()).toBe(1);
  // The database as it was before: nothing claimed, nothing written. What was sent is known beside it only.
  await worker.stop();
  await superuser`delete from letters where round_id = ${round.roundId} and kind = 'reminder'`;
  await superuser`update reminders set status = 'planned' where round_id = ${round.roundId}`;
  worker = await hireWorker();
  await makeDue(round, "after-a-third");
  await tick();
  await settled(round);
  expect(await remindersOf(round)).toMatchObject([{ status: "failed" }]);
  expect(count()).toBe(1);
});

test("Workers that are killed while they claim and while they send remind nobody twice, and leave nobody out unsaid", async () => {
  const round = await stage.launch(acme, { boss: 1, peer: 5 });
  await noLetterWaits();
  await worker.stop();
  const server = await startFickleMailServer();
  const altered = await prepareAlterations(house.superuserUrl, []);
  const start = () =>
    startAltered(
      "worker",
      {
        PARALLAX_DATA: house.settings.dataDirectory,
        PUBLIC_URL: house.settings.publicUrl,
        SMTP_URL: server.url,
        LOG_LEVEL: "error",
      },
      altered,
    );
  await makeDue(round, "after-a-third");

  // The last step of a claim waits for the record, which somebody else holds: everything is written and nothing is certain.
  const holder = await superuser.reserve();
  const record = `audit ${acme.organisationId}`;
  await holder`select pg_advisory_lock(hashtextextended(${record}, 0))`;
  const claiming = await start();
  await expect
    .poll(() => superuser`select from pg_locks where locktype = 'advisory' and not granted`, patience)
    .toHaveLength(1);
  await claiming.kill();
  expect(await posted(round)).toEqual([]);
  await holder`select pg_advisory_unlock(hashtextextended(${record}, 0))`;
  holder.release();

  // Three letters at the mail server, which keeps them and does not say so.
  server.expect("keep-and-never-answer", "keep-and-never-answer", "keep-and-never-answer");
  const sending = await start();
  await expect.poll(() => server.kept.length, patience).toBe(3);
  await sending.kill();

  const last = await start();
  await settled(round);
  await last.stop();
  altered.remove();
  await server.close();
  worker = await hireWorker();

  const asked = round.raters.filter(({ group }) => group !== "self").map(({ address }) => address);
  expect(server.kept.map(({ to }) => to[0] ?? "").sort(), "everybody, and nobody twice").toEqual(asked.sort());
  // Where nobody can know whether a letter arrived, the outbox says so.
  const unsure = (await remindersOf(round)).filter(({ status }) => status !== "sent");
  expect(unsure.map(({ status, last_error: why }) => [status, why])).toEqual(
    Array.from({ length: 3 }, () => ["failed", "may have been sent; a reminder is not repeated"]),
  );
});

test("The ledger of reminders knows what it was told when it is opened again, and each attempt once", async () => {
  const path = join(house.settings.dataDirectory, "a-ledger");
  const letterId = house.world.newId<"letter">();
  const ledger = await openReminderLedger(path);
  expect([await ledger.enter(letterId, 0), await ledger.enter(letterId, 0), await ledger.enter(letterId, 1)]).toEqual([
    true,
    false,
    true,
  ]);
  const again = await openReminderLedger(path);
  expect([await again.enter(letterId, 0), await again.enter(letterId, 2)]).toEqual([false, true]);
});

test("A mail program stops reminders by one post to the address in the head; opening the address, or posting anything else, does not", async () => {
  const round = await stage.launch(acme, { boss: 1 });
  const boss = raterOf(round, "boss");
  const address = `${house.origin}/r/stop/${toBase64Url(stopToken(boss.secret))}`;
  const wishes = () => superuser`select status from reminder_wishes where round_id = ${round.roundId}`;
  const post = (where: string, body: string, type = "application/x-www-form-urlencoded") =>
    fetch(where, { method: "POST", headers: { "content-type": type }, body });
  await fetch(address);
  await fetch(address, { method: "HEAD" });
  expect((await post(address, "something=else")).status).toBe(400);
  expect(await wishes()).toEqual([]);
  const unknown = `${house.origin}/r/stop/${toBase64Url(house.world.newSecret())}`;
  const answers = [
    await post(unknown, "List-Unsubscribe=One-Click"),
    await post(address, "List-Unsubscribe=One-Click"),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(await answers[0]?.text()).toBe(await answers[1]?.text());
  expect(await wishes()).toEqual([{ status: "stopped" }]);
  // The address opens nothing: it is no link.
  const secret = toBase64Url(stopToken(boss.secret));
  await expect(house.anonymous.ballot.enter.mutate({ secret })).rejects.toMatchObject({ message: "link-unknown" });
  expect(house.world.logLines.join("")).not.toContain(secret);
});
