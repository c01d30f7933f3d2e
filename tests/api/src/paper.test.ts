import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import { drawApart } from "@parallax/server/paper/draw-apart";
import { mendPapers } from "@parallax/server/paper/mend-papers";
import { startWorker, type Worker } from "@parallax/server/mail/worker";
import { refusalOf } from "@parallax/support/caller";
import { confirmAllRead } from "@parallax/support/confirm-all-read";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { openRoundStage, type LaunchedRound, type RoundStage } from "@parallax/support/round-stage";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let house: House;
let acme: TestOrganisation;
let stage: RoundStage;
let round: LaunchedRound;
let workers: Worker[] = [];
let superuser: postgres.Sql;
const a4 = "a4" as const;
const letter = "letter" as const;

beforeAll(async () => {
  house = await openHouse();
  superuser = postgres(house.superuserUrl, { max: 2, onnotice: () => undefined });
  stage = await openRoundStage(house);
  acme = await house.foundOrganisation("Acme");
  round = await answeredRound(await stage.launch(acme, { boss: 1, peer: 4, "direct-report": 3 }));
  workers = [await hireWorker()];
});
afterAll(async () => {
  await dismissWorkers();
  await superuser.end();
  await house.close();
});

/** Closed and opened: the coach has it in review. */
async function answeredRound(launched: LaunchedRound): Promise<LaunchedRound> {
  for (const rater of launched.raters)
    await stage.answer(rater, ({ kind, key }) => (kind === "comment" ? `Said on ${key}.` : 3));
  await launched.subjectApi.round.close.mutate({ roundId: launched.roundId });
  await stage.work();
  return launched;
}

async function hireWorker(): Promise<Worker> {
  const { world, settings, superuserUrl: databaseUrl, mail, database: releases } = house;
  const keys = { linkKey: await stage.keys.linkKey(), signInKey: world.newSecret() };
  return await startWorker({
    world,
    settings,
    database: house.connect("mailer"),
    databaseUrl,
    smtpUrl: mail.url,
    keys,
    releases,
  });
}

async function dismissWorkers(): Promise<void> {
  for (const worker of workers) await worker.stop();
  workers = [];
}

const patience = { timeout: 60_000, interval: 200 };

test("The coach has the prep sheet of the draft as a file once the comments are decided, and it goes when the draft changes", async () => {
  const { roundId, subject, subjectApi, coach, coachApi } = round;
  const sheet = { roundId, size: a4 };
  expect(await refusalOf(coachApi.paper.requestPrep.mutate(sheet))).toEqual({ code: "remarks-unread" });
  expect(await refusalOf(subjectApi.paper.requestPrep.mutate(sheet))).toEqual({ code: "not-found" });
  await confirmAllRead(coachApi, roundId);
  expect(await coachApi.paper.getPrep.query(sheet)).toBeNull();
  const browser = await house.signIn(coach);
  const address = `/paper/${roundId}/prep-a4.pdf`;
  const fileOf = async () => {
    await expect.poll(() => coachApi.paper.getPrep.query(sheet), patience).toEqual({ status: "drawn" });
    const answer = await browser.fetch(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-disposition")).toContain('filename="prep-sheet-');
    return Buffer.from(await answer.arrayBuffer());
  };
  const keptFiles = async () => (await superuser`select from papers where file is not null`).length;

  expect(await coachApi.paper.requestPrep.mutate(sheet)).toEqual({ status: "waiting", ahead: 0 });
  const first = await fileOf();
  expect(first.subarray(0, 5).toString()).toBe("%PDF-");
  const elsewhere = [subject, acme.founder, await house.addMember(acme, { roles: ["coach"] })];
  for (const member of elsewhere) expect((await (await house.signIn(member)).fetch(address)).status).toBe(404);
  expect((await house.openBrowser().fetch(address)).status).toBe(401);

  // A comment is held back: what was drawn with it is gone at once, not only out of sight.
  const { questions } = await coachApi.report.remarks.query({ roundId });
  const [remark] = questions.flatMap(({ others }) => others);
  await coachApi.report.screenRemark.mutate({
    roundId,
    remarkId: remark?.id ?? "",
    revision: remark?.trail.length ?? 0,
    screening: { kind: "held", concern: "may-hurt" },
  });
  expect(await keptFiles()).toBe(0);
  expect(await coachApi.paper.getPrep.query(sheet)).toBeNull();
  expect((await browser.fetch(address)).status).toBe(404);
  await coachApi.paper.requestPrep.mutate(sheet);
  const second = await fileOf();
  expect(Buffer.compare(first, second)).not.toBe(0);

  await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "Read page one first.", revision: 0 });
  await coachApi.report.release.mutate({ roundId });
  expect(await keptFiles(), "a draft's file does not outlive the release").toBe(0);
  await coachApi.paper.requestPrep.mutate(sheet);
  const released = await fileOf();
  const { snapshot, number, hash, releasedAt } = await coachApi.report.released.query({ roundId });
  const version = { number, hash, releasedAt, timeZone: "UTC" };
  const paper = { snapshot, version, guesses: null, language: "en" } as const;
  const again = await drawApart({ kind: "prep", paper }, a4);
  expect(again.ok && Buffer.compare(Buffer.from(again.file), released)).toBe(0);
  expect((await superuser`select from audit_entries where act = 'paper.requestPrep'`).length).toBe(3);
});

test("A released report is drawn once, for whoever may read all of it, and saved under its own name", async () => {
  const { roundId, subjectApi, coachApi, subject } = round;
  const paper = { roundId, size: a4 };
  expect(await refusalOf(subjectApi.paper.request.mutate(paper)), "before the guess nothing is handed out").toEqual({
    code: "guess-missing",
  });
  await coachApi.paper.request.mutate(paper);
  await expect.poll(() => coachApi.paper.get.query(paper), patience).toEqual({ status: "drawn" });
  await subjectApi.report.guess.mutate({ roundId, guesses: { listening: "higher" } });
  expect(await coachApi.paper.get.query(paper), "it says what was expected, and so is drawn anew").toBeNull();
  expect(await subjectApi.paper.get.query(paper)).toBeNull();
  const browser = await house.signIn(subject);
  expect((await browser.fetch(`/paper/${roundId}/a4.pdf`)).status).toBe(404);

  expect(await subjectApi.paper.request.mutate(paper)).toEqual({ status: "waiting", ahead: 0 });
  await subjectApi.paper.request.mutate(paper);
  await expect.poll(() => subjectApi.paper.get.query(paper), patience).toEqual({ status: "drawn" });
  expect(await coachApi.paper.request.mutate(paper)).toEqual({ status: "drawn" });

  const answer = await browser.fetch(`/paper/${roundId}/a4.pdf`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  expect(answer.headers.get("content-disposition")).toMatch(
    /^attachment; filename="report-\d{4}-\d{2}\.pdf"; filename\*=UTF-8''[A-Za-z0-9%._~-]+\.pdf$/,
  );
  const file = Buffer.from(await answer.arrayBuffer());
  expect(file.subarray(0, 5).toString()).toBe("%PDF-");

  // Drawn again from what is stored, it has the same bytes.
  const { snapshot, introduction, number, hash, releasedAt, guesses } = await coachApi.report.released.query({
    roundId,
  });
  expect(guesses).toEqual({ listening: "higher" });
  const version = { number, hash, releasedAt, timeZone: "UTC" };
  const drawn = { snapshot, introduction, version, guesses, language: "en" } as const;
  const again = await drawApart({ kind: "report", paper: drawn }, a4);
  expect(again.ok && Buffer.compare(Buffer.from(again.file), file)).toBe(0);

  await superuser`update organisations set time_zone = 'Pacific/Auckland' where organisation_id = ${acme.organisationId}`;
  const kept = await browser.fetch(`/paper/${roundId}/a4.pdf`);
  expect(Buffer.compare(Buffer.from(await kept.arrayBuffer()), file), "no other clock changes what was released").toBe(
    0,
  );

  const strangers = [
    await house.signIn((await house.foundOrganisation("Elsewhere")).founder),
    await house.signIn(acme.founder),
    await house.signIn(await house.addMember(acme, { roles: ["coach"] })),
  ];
  for (const stranger of strangers) expect((await stranger.fetch(`/paper/${roundId}/a4.pdf`)).status).toBe(404);
  expect((await house.openBrowser().fetch(`/paper/${roundId}/a4.pdf`)).status).toBe(401);
  for (const path of [`/paper/${roundId}/a3.pdf`, "/paper/nothing/a4.pdf", `/paper/${roundId}/letter.pdf`])
    expect((await browser.fetch(path)).status, path).toBe(404);
});

test("What cannot be drawn is given up at its limit, named, and can be asked for again", async () => {
  const { roundId, coachApi } = round;
  const { snapshot, introduction } = await coachApi.report.released.query({ roundId });
  const paper = { snapshot, introduction, version: null, guesses: null, language: "en" } as const;
  const content = { kind: "report", paper } as const;
  const most = { seconds: 60, memoryKib: 2_000_000, fileBytes: 64_000_000 };
  expect(await drawApart(content, letter, { ...most, seconds: 0.01 })).toEqual({ ok: false, failure: "too-long" });
  expect(await drawApart(content, letter, { ...most, fileBytes: 1_000 })).toEqual({ ok: false, failure: "too-large" });
  if (process.platform === "linux")
    expect(await drawApart(content, letter, { ...most, memoryKib: 60_000 })).toEqual({
      ok: false,
      failure: "too-large",
    });

  const asked = { roundId, size: letter };
  await coachApi.paper.request.mutate(asked);
  await expect.poll(() => coachApi.paper.get.query(asked), patience).toEqual({ status: "drawn" });
  await superuser`update papers set status = 'failed', failure = 'too-long', file = null where size = 'letter'`;
  expect(await coachApi.paper.get.query(asked)).toEqual({ status: "failed", failure: "too-long" });
  expect(await coachApi.paper.request.mutate(asked)).toEqual({ status: "waiting", ahead: 0 });
  // The process that draws is shot in the middle: the paper is tried again by itself.
  if (process.platform === "linux") {
    await expect.poll(() => drawingProcesses().length, { ...patience, interval: 5 }).toBeGreaterThan(0);
    for (const pid of drawingProcesses()) process.kill(pid, "SIGKILL");
  }
  await expect.poll(() => coachApi.paper.get.query(asked), patience).toEqual({ status: "drawn" });
});

/** The children of this process that draw. */
function drawingProcesses(): readonly number[] {
  const tasks = readdirSync(`/proc/${process.pid}/task`);
  const children = tasks.flatMap((task) => readOrNothing(`/proc/${process.pid}/task/${task}/children`).split(" "));
  return children
    .filter((pid) => pid !== "" && readOrNothing(`/proc/${pid}/cmdline`).includes("draw-to-output"))
    .map(Number);
}

/** Processes and threads come and go meanwhile. */
function readOrNothing(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return "";
  }
}

test("A coach has all released reports set in one go, sees how far each is and what was interrupted, and two workers draw each once", async () => {
  const { roundId, coach, coachApi, subjectApi } = round;
  await dismissWorkers();
  const other = await secondRoundOf(coach.memberId);
  const states = async () => (await coachApi.paper.progress.query({ size: letter })).map(({ state }) => state);
  expect((await states()).filter((state) => state === null)).toHaveLength(1);

  await superuser`update papers set status = 'failed', failure = 'too-large', file = null where size = 'letter'`;
  const all = await coachApi.paper.requestAll.mutate({ size: letter });
  const aheads = all.map(({ state }) => (state?.status === "waiting" ? state.ahead : null));
  expect(aheads.toSorted()).toEqual([0, 1]);
  expect(all.map(({ roundId: id }) => id).toSorted()).toEqual([roundId, other.roundId].toSorted());
  // What somebody waits for comes first; asked for twice it keeps its place.
  await superuser`delete from papers where size = 'a4'`;
  for (const _ of [1, 2])
    expect(await subjectApi.paper.request.mutate({ roundId, size: a4 })).toEqual({ status: "waiting", ahead: 0 });
  expect((await coachApi.paper.requestAll.mutate({ size: letter })).length).toBe(2);
  expect((await states()).map((state) => (state?.status === "waiting" ? state.ahead : null)).toSorted()).toEqual([
    1, 2,
  ]);

  // Whoever drew it died at the last try: it is said, and nobody waits for ever.
  await superuser`
    update graphile_worker._private_jobs set attempts = max_attempts, locked_at = now() - interval '10 minutes', locked_by = 'dead'
    where key = ${`paper ${roundId} report a4`}`;
  expect(await subjectApi.paper.get.query({ roundId, size: a4 })).toEqual({ status: "waiting", ahead: 0 });
  await mendPapers(house.connect("mailer"));
  const lost = { status: "failed", failure: "interrupted" };
  expect(await subjectApi.paper.get.query({ roundId, size: a4 })).toEqual(lost);
  expect(await subjectApi.paper.request.mutate({ roundId, size: a4 })).toEqual({ status: "waiting", ahead: 0 });
  // Another died earlier on: it is given to the next worker without anybody asking.
  await superuser`
    update graphile_worker._private_jobs set attempts = 1, locked_at = now() - interval '10 minutes', locked_by = 'dead'
    where key = ${`paper ${other.roundId} report letter`}`;
  await superuser`update graphile_worker._private_job_queues set locked_at = now() - interval '10 minutes', locked_by = 'dead'`;
  await mendPapers(house.connect("mailer"));

  workers = await Promise.all([hireWorker(), hireWorker()]);
  let most = 0;
  const isDone = async () => {
    const [row] = await superuser<{ held: number }[]>`
      select count(*)::int as held from graphile_worker.jobs where queue_name = 'papers' and locked_at is not null`;
    most = Math.max(most, row?.held ?? 0);
    const found = await states();
    return found.every((state) => state?.status === "drawn");
  };
  await expect.poll(isDone, { ...patience, interval: 50 }).toBe(true);
  await expect.poll(() => subjectApi.paper.get.query({ roundId, size: a4 }), patience).toEqual({ status: "drawn" });
  expect(most, "one at a time, whoever draws").toBe(1);
  const stranger = await house.signIn(await house.addMember(acme, { roles: ["coach"] }));
  expect(await stranger.api.paper.progress.query({ size: letter })).toEqual([]);
});

/** Somebody else's round with the same coach, released with little in it. */
async function secondRoundOf(coachId: LaunchedRound["coach"]["memberId"]): Promise<LaunchedRound> {
  const { coach, coachApi } = round;
  const subject = await house.addMember(acme);
  const { api: subjectApi } = await house.signIn(subject);
  const { roundId } = await subjectApi.round.request.mutate({
    questionnaireVersionId: acme.questionnaireVersionId,
    coachId,
    closesAt: new Date(house.world.now().getTime() + 14 * 86_400_000).toISOString(),
    message: "And I, too.",
  });
  const people = [{ name: "Their boss", address: "their-boss@raters.example" }];
  await subjectApi.nomination.add.mutate({ roundId, group: "boss", people });
  const launched = await stage.launchAsked(acme, { roundId, subject, coach, subjectApi, coachApi });
  await answeredRound(launched);
  await confirmAllRead(coachApi, roundId);
  await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "A short one.", revision: 0 });
  await coachApi.report.release.mutate({ roundId });
  return launched;
}
