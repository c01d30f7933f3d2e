import { drawApart } from "@parallax/server/paper/draw-apart";
import { startWorker, type Worker } from "@parallax/server/mail/worker";
import { refusalOf } from "@parallax/support/caller";
import { confirmAllRead } from "@parallax/support/confirm-all-read";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { openRoundStage, type LaunchedRound } from "@parallax/support/round-stage";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let house: House;
let acme: TestOrganisation;
let round: LaunchedRound;
let worker: Worker;
let superuser: postgres.Sql;
beforeAll(async () => {
  house = await openHouse();
  superuser = postgres(house.superuserUrl, { max: 2, onnotice: () => undefined });
  const stage = await openRoundStage(house);
  acme = await house.foundOrganisation("Acme");
  round = await stage.launch(acme, { boss: 1, peer: 4, "direct-report": 3 });
  for (const rater of round.raters)
    await stage.answer(rater, ({ kind, key }) => (kind === "comment" ? `Said on ${key}.` : 3));
  const { roundId, subjectApi, coachApi } = round;
  await subjectApi.round.close.mutate({ roundId });
  await stage.work();
  await confirmAllRead(coachApi, roundId);
  await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "Read page one first.", revision: 0 });
  await coachApi.report.release.mutate({ roundId });
  const { world, settings, superuserUrl: databaseUrl, mail, database: releases } = house;
  const keys = { linkKey: await stage.keys.linkKey(), signInKey: world.newSecret() };
  const parts = { world, settings, database: house.connect("mailer"), databaseUrl, smtpUrl: mail.url, keys, releases };
  worker = await startWorker(parts);
});
afterAll(async () => {
  await worker.stop();
  await superuser.end();
  await house.close();
});

test("A released report is drawn once, for whoever may read all of it, and saved under its own name", async () => {
  const { roundId, subjectApi, coachApi, subject } = round;
  const paper = { roundId, size: "a4" } as const;
  expect(await refusalOf(subjectApi.paper.request.mutate(paper)), "before the guess nothing is handed out").toEqual({
    code: "guess-missing",
  });
  await subjectApi.report.guess.mutate({ roundId, guesses: {} });
  expect(await subjectApi.paper.get.query(paper)).toBeNull();
  const browser = await house.signIn(subject);
  expect((await browser.fetch(`/paper/${roundId}/a4.pdf`)).status).toBe(404);

  expect(await subjectApi.paper.request.mutate(paper)).toEqual({ status: "waiting" });
  await subjectApi.paper.request.mutate(paper);
  await expect
    .poll(() => subjectApi.paper.get.query(paper), { timeout: 50_000, interval: 200 })
    .toEqual({ status: "drawn" });
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
  const { snapshot, introduction, number, hash, releasedAt } = await coachApi.report.released.query({ roundId });
  const version = { number, hash, releasedAt, timeZone: "UTC" };
  const again = await drawApart({ snapshot, introduction, version, language: "en" }, "a4");
  expect(again.ok && Buffer.compare(Buffer.from(again.file), file)).toBe(0);

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
  const paper = { snapshot, introduction, version: null, language: "en" } as const;
  const most = { seconds: 60, memoryKib: 2_000_000, fileBytes: 64_000_000 };
  expect(await drawApart(paper, "letter", { ...most, seconds: 0.01 })).toEqual({ ok: false, failure: "too-long" });
  expect(await drawApart(paper, "letter", { ...most, fileBytes: 1_000 })).toEqual({ ok: false, failure: "too-large" });
  if (process.platform === "linux")
    expect(await drawApart(paper, "letter", { ...most, memoryKib: 60_000 })).toEqual({
      ok: false,
      failure: "too-large",
    });

  const size = "letter" as const;
  await coachApi.paper.request.mutate({ roundId, size });
  await expect
    .poll(() => coachApi.paper.get.query({ roundId, size }), { timeout: 50_000 })
    .toEqual({ status: "drawn" });
  await superuser`update papers set status = 'failed', failure = 'too-long', file = null where size = 'letter'`;
  expect(await coachApi.paper.get.query({ roundId, size })).toEqual({ status: "failed", failure: "too-long" });
  expect(await coachApi.paper.request.mutate({ roundId, size })).toEqual({ status: "waiting" });
  await expect
    .poll(() => coachApi.paper.get.query({ roundId, size }), { timeout: 50_000 })
    .toEqual({ status: "drawn" });
});
