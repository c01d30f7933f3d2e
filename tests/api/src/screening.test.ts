import { invariant } from "@parallax/domain/invariant";
import type { Screening } from "@parallax/domain/report/screening";
import { refusalOf } from "@parallax/support/caller";
import { hashRelease } from "@parallax/domain/report/hash-release";
import { confirmAllRead } from "@parallax/support/confirm-all-read";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { openRoundStage, type LaunchedRound, type RoundStage } from "@parallax/support/round-stage";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";

let house: House;
let stage: RoundStage;
let acme: TestOrganisation;
let superuser: postgres.Sql;
beforeAll(async () => {
  house = await openHouse();
  stage = await openRoundStage(house);
  acme = await house.foundOrganisation("Acme");
  superuser = postgres(house.superuserUrl, { max: 2, onnotice: () => undefined });
});
afterAll(async () => {
  await superuser.end();
  await house.close();
});

/** In review, with one comment from each of four peers to the first question. */
async function roundWithComments(texts: readonly string[]): Promise<LaunchedRound> {
  const round = await stage.launch(acme, { peer: texts.length });
  const peers = round.raters.filter(({ group }) => group === "peer");
  for (const rater of round.raters) {
    const text = texts[peers.indexOf(rater)] ?? null;
    await stage.answer(rater, ({ kind, key }) => (kind === "comment" ? (key === "keep" ? text : null) : 3));
  }
  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  await stage.work();
  return round;
}

async function read({ roundId, coachApi }: LaunchedRound) {
  const { questions } = await coachApi.report.remarks.query({ roundId });
  return questions.flatMap(({ others }) => others);
}

async function screen(round: LaunchedRound, part: string, screening: Screening, revision?: number) {
  const remark = (await read(round)).find(({ text }) => text.includes(part));
  invariant(remark !== undefined, `somebody wrote "${part}"`);
  const { roundId, coachApi } = round;
  return coachApi.report.screenRemark.mutate({
    roundId,
    remarkId: remark.id,
    revision: revision ?? remark.trail.length,
    screening,
  });
}

test("what the coach shortens or holds is in nothing that the subject is sent, and the report says that it was done", async () => {
  const round = await roundWithComments([
    "Listens well in every meeting that we have had.",
    "Tom from Oslo was shouted at.",
    "Quillwort is a fool.",
    "Plans ahead.",
  ]);
  const { roundId, coachApi, subjectApi } = round;
  const before = (await read(round)).map(({ text }) => text);
  await screen(round, "Listens", { kind: "left", concern: "fine" });
  await screen(round, "Tom", { kind: "shortened", concern: "may-reveal", text: "A colleague\u0007 was shouted at." });
  await screen(round, "Quillwort", { kind: "held", concern: "breaks-rules" });
  expect(
    (await read(round)).map(({ text }) => text),
    "the order does not move while it is read",
  ).toEqual(before);
  await confirmAllRead(coachApi, roundId);
  await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "Hello.", revision: 0 });
  const { snapshot: draft } = await coachApi.report.draft.query({ roundId });
  expect(draft.remarks).toHaveLength(3);
  await coachApi.report.release.mutate({ roundId });
  await subjectApi.report.guess.mutate({ roundId, guesses: {} });
  const released = await subjectApi.report.released.query({ roundId });
  expect(released.snapshot.remarks.toSorted((a, b) => (a.text < b.text ? -1 : 1))).toEqual([
    { question: "keep", text: "A colleague was shouted at.", edited: "shortened" },
    { question: "keep", text: "Listens well in every meeting that we have had." },
    { question: "keep", text: "Plans ahead." },
  ]);
  expect(released.snapshot.held).toEqual([{ question: "keep", remarks: 1 }]);
  const sent = JSON.stringify([
    released,
    await subjectApi.round.get.query({ roundId }),
    await (await house.signIn(acme.founder)).api.audit.list.query({ cursor: null }),
  ]);
  for (const word of ["Oslo", "Quillwort"]) expect(sent.includes(word), word).toBe(false);
  const [held] = (await read(round)).filter(({ text }) => text.startsWith("Quillwort"));
  expect(held?.trail).toMatchObject([
    { screening: { kind: "held", concern: "breaks-rules" }, byName: round.coach.name },
  ]);
  await screen(round, "Plans", { kind: "held", concern: "may-hurt" });
  expect(await subjectApi.report.released.query({ roundId }), "what is released stays as it is").toEqual(released);
  const entries = await superuser`
    select act, details from audit_entries
    where round_id = ${roundId} and act in ('report.screenRemark', 'report.confirmRemarksRead') order by sequence`;
  expect(entries, "no log tells administrators what was the matter with a comment").toEqual([
    { act: "report.confirmRemarksRead", details: {} },
  ]);
});

test("no figure opens before each comment has its decision; one is taken back until the release, and of two windows the second is told what the first decided", async () => {
  const round = await roundWithComments(["One.", "Two.", "Three."]);
  const { roundId, coachApi } = round;
  expect(await screen(round, "One", { kind: "held", concern: "may-hurt" })).toEqual({ revision: 1 });
  expect(await refusalOf(screen(round, "One", { kind: "left", concern: "fine" }, 0))).toEqual({
    code: "changed-meanwhile",
  });
  await screen(round, "One", { kind: "open" });
  await screen(round, "One", { kind: "left", concern: "may-hurt" });
  const [one] = (await read(round)).filter(({ text }) => text === "One.");
  expect(one?.trail.map(({ screening }) => screening.kind)).toEqual(["held", "open", "left"]);
  const both = await Promise.allSettled([
    screen(round, "Two", { kind: "held", concern: "may-hurt" }, 0),
    screen(round, "Two", { kind: "left", concern: "fine" }, 0),
  ]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const undecided = { code: "remarks-undecided", remarks: 1 };
  expect(await refusalOf(coachApi.report.confirmRemarksRead.mutate({ roundId }))).toEqual(undecided);
  expect((await coachApi.report.remarks.query({ roundId })).remarksRead).toBe(false);
  expect(await refusalOf(coachApi.report.draft.query({ roundId })), "not a figure before the last comment").toEqual({
    code: "remarks-unread",
  });
  await confirmAllRead(coachApi, roundId);
  await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "Hello.", revision: 0 });
  await screen(round, "Three", { kind: "open" });
  const at = new Date(Date.now() + 86_400_000).toISOString();
  for (const leave of [
    () => coachApi.report.release.mutate({ roundId }),
    () => coachApi.report.beginLive.mutate({ roundId }),
    () => coachApi.report.planRelease.mutate({ roundId, at }),
    () => coachApi.report.confirmRemarksRead.mutate({ roundId }),
  ])
    expect(await refusalOf(leave()), "what is open again is decided before anything leaves the desk").toEqual(
      undecided,
    );
  await screen(round, "Three", { kind: "held", concern: "may-hurt" });
  const { snapshot } = await coachApi.report.draft.query({ roundId });
  expect(snapshot.remarks.map(({ text }) => text)).not.toContain("Three.");
  await superuser`delete from screenings where round_id = ${roundId} and remark like ${`${one?.id ?? ""}%`}`;
  expect(
    await refusalOf(coachApi.report.draft.query({ roundId })),
    "figures close on a comment that came later",
  ).toEqual(undecided);
  expect((await coachApi.report.remarks.query({ roundId })).remarksRead).toBe(false);
  await expect(superuser.begin((tx) => [tx`set local role parallax_app`, tx`delete from screenings`])).rejects.toThrow(
    "permission denied",
  );
});

test("only comments of others can be screened, only by one who may read them, and never without saying why", async () => {
  const round = await stage.launch(acme, { peer: 3 });
  for (const rater of round.raters)
    await stage.answer(rater, ({ kind }) => (kind === "comment" ? `${rater.group} wrote this` : 4));
  const { roundId, coachApi, subjectApi } = round;
  await subjectApi.round.close.mutate({ roundId });
  await stage.work();
  const [own] = await superuser<{ id: string }[]>`
    select id from pieces where round_id = ${roundId} and kind = 'comment' and cell = 'self'`;
  const [figure] = await superuser<{ id: string }[]>`
    select id from pieces where round_id = ${roundId} and kind = 'competency' limit 1`;
  const [theirs] = await read(round);
  invariant(own !== undefined && figure !== undefined && theirs !== undefined, "there are pieces");
  const held = { kind: "held", concern: "may-hurt" } as const;
  for (const remarkId of [own.id, figure.id, crypto.randomUUID(), `${theirs.id}.1`])
    expect(
      await refusalOf(coachApi.report.screenRemark.mutate({ roundId, remarkId, revision: 0, screening: held })),
    ).toEqual({ code: "not-found" });
  const other = await roundWithComments(["Elsewhere.", "b", "c"]);
  const foreign = { roundId: other.roundId, remarkId: theirs.id, revision: 0, screening: held };
  expect(await refusalOf(other.coachApi.report.screenRemark.mutate(foreign))).toEqual({ code: "not-found" });
  const ask = (screening: object) =>
    refusalOf(
      coachApi.report.screenRemark.mutate({
        roundId,
        remarkId: theirs.id,
        revision: 0,
        screening: screening as Screening,
      }),
    );
  for (const screening of [
    { kind: "held" },
    { kind: "held", concern: "fine" },
    { kind: "shortened", concern: "may-hurt" },
    { kind: "shortened", concern: "may-hurt", text: " \u0000\u0007\n " },
    { kind: "shortened", concern: "may-hurt", text: "x".repeat(20_001) },
    { kind: "left", concern: "fine", text: "mine" },
  ])
    expect(await ask(screening)).toMatchObject({ code: "input-malformed" });
});

test("a round that is cancelled in review keeps none of the words that were put in a rater's place", async () => {
  const round = await roundWithComments(["One.", "Two.", "Three."]);
  await screen(round, "One", { kind: "shortened", concern: "may-hurt", text: "Nearly one." });
  const administrator = (await house.signIn(acme.founder)).api;
  await administrator.round.cancel.mutate({ roundId: round.roundId, reason: "It was a mistake." });
  expect(await superuser`select * from screenings where round_id = ${round.roundId}`).toEqual([]);
  const told = await superuser`
    select kind, to_address from letters where round_id = ${round.roundId} and kind like 'round-ended%' order by kind`;
  expect(told).toEqual([
    { kind: "round-ended", to_address: round.subject.address },
    { kind: "round-ended-coach", to_address: round.coach.address },
  ]);
});

test("a released report is corrected by a new version, which takes a name away and nothing else; the earlier one is kept and shown no more", async () => {
  const round = await roundWithComments(["Listens well.", "Tom from Oslo wrote this.", "Plans ahead.", "Asks first."]);
  const { roundId, coachApi, subjectApi } = round;
  await confirmAllRead(coachApi, roundId);
  await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "Hello.", revision: 0 });
  expect(
    await refusalOf(coachApi.report.release.mutate({ roundId, revision: 0 })),
    "a window that has not seen what another wrote",
  ).toEqual({ code: "changed-meanwhile" });
  const first = await coachApi.report.release.mutate({ roundId, revision: 1 });
  await subjectApi.report.guess.mutate({ roundId, guesses: {} });
  const before = await subjectApi.report.released.query({ roundId });
  const placeOf = ({ snapshot }: typeof before, part: string): string =>
    String(snapshot.remarks.findIndex(({ text }) => text.includes(part)));
  const mark = async (kind: "competency" | "remark", id: string) =>
    await subjectApi.report.mark.mutate({ roundId, thing: { kind, id }, kind: "talk" });
  await mark("competency", "listening");
  await mark("remark", placeOf(before, "Tom"));
  await mark("remark", placeOf(before, "Plans"));
  await subjectApi.thanks.send.mutate({ roundId, message: "I heard you." });

  const reason = "A comment told who wrote it.";
  const wish = { roundId, number: 1, revision: 1, reason };
  const administrator = (await house.signIn(acme.founder)).api;
  for (const api of [subjectApi, administrator])
    expect(await refusalOf(api.report.correct.mutate(wish))).toEqual({ code: "not-found" });
  await screen(round, "Tom", { kind: "open" });
  expect(await refusalOf(coachApi.report.correct.mutate(wish))).toMatchObject({ code: "remarks-undecided" });
  await screen(round, "Tom", { kind: "held", concern: "may-reveal" });
  expect(await subjectApi.report.released.query({ roundId }), "nothing changes before it is released").toEqual(before);
  expect(await refusalOf(coachApi.report.correct.mutate({ ...wish, revision: 0 }))).toEqual({
    code: "changed-meanwhile",
  });
  const both = await Promise.allSettled([coachApi.report.correct.mutate(wish), coachApi.report.correct.mutate(wish)]);
  expect(both.map(({ status }) => status).toSorted(), "of two windows one corrects").toEqual(["fulfilled", "rejected"]);

  const after = await subjectApi.report.released.query({ roundId });
  expect(after.number).toBe(2);
  expect(JSON.stringify(after)).not.toContain("Oslo");
  expect(after.snapshot.figures).toEqual(before.snapshot.figures);
  expect(after.snapshot.panel).toEqual(before.snapshot.panel);
  expect(after.snapshot.held).toEqual([{ question: "keep", remarks: 1 }]);
  expect(after.snapshot.corrections).toEqual([{ number: 1, releasedAt: before.releasedAt, hash: first.hash, reason }]);
  expect(Buffer.from(hashRelease(after)).toString("hex")).toBe(after.hash);
  const marked = (await subjectApi.report.marks.query({ roundId })).map(({ thing }) => `${thing.kind} ${thing.id}`);
  expect(marked).toEqual(["competency listening", `remark ${placeOf(after, "Plans")}`]);
  expect(await coachApi.report.released.query({ roundId })).toEqual(after);
  expect(
    await refusalOf(subjectApi.thanks.send.mutate({ roundId, message: "Again." })),
    "nobody is written to a second time",
  ).toEqual({ code: "already-thanked" });

  const kept =
    await superuser`select number, encode(hash, 'hex') as hash from releases where round_id = ${roundId} order by number`;
  expect(kept).toEqual([
    { number: 1, hash: first.hash },
    { number: 2, hash: after.hash },
  ]);
  const letters =
    await superuser`select to_address from letters where round_id = ${roundId} and kind = 'report-corrected'`;
  expect(letters).toEqual([{ to_address: round.subject.address }]);
  const log = JSON.stringify(await administrator.audit.list.query({ cursor: null }));
  expect(log).toContain("report.correct");
  expect(log, "administrators are not told what was the matter with a comment").not.toContain(reason);
});
