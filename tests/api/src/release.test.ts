import { liveParts } from "@parallax/domain/report/live-part";
import { releaseDueReports } from "@parallax/server/report/release-due-reports";
import { refusalOf } from "@parallax/support/caller";
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

/** Ready to be released: everything read, an introduction written. */
async function ready(): Promise<LaunchedRound> {
  const round = await stage.launch(acme, { boss: 1, peer: 5 });
  for (const rater of round.raters)
    await stage.answer(rater, ({ kind, key }) =>
      kind === "comment"
        ? rater.group === "self"
          ? "My own."
          : `Quillwort on ${key}.`
        : rater.group === "self"
          ? 5
          : 2,
    );
  const { roundId, coachApi, subjectApi } = round;
  await subjectApi.round.close.mutate({ roundId });
  await stage.work();
  await confirmAllRead(coachApi, roundId);
  await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "Read this.", revision: 0 });
  return round;
}

/** The time of a plan comes. */
async function letTimeCome(roundId: string): Promise<number> {
  await superuser`update reviews set release_at = now() - interval '1 minute' where round_id = ${roundId} and release_at is not null`;
  return releaseDueReports(house.world, house.database);
}

const inAWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString();

async function lettersOf(roundId: string) {
  return superuser`select kind from letters where round_id = ${roundId} and kind = 'report-released'`;
}

test("a report is released by itself at the time that its coach planned, once, and not a moment before", async () => {
  const { roundId, coachApi, subjectApi } = await ready();
  const at = inAWeek();
  expect(await coachApi.report.planRelease.mutate({ roundId, at })).toEqual({ at });
  expect(await coachApi.report.draft.query({ roundId })).toMatchObject({ releaseAt: at });
  expect(await releaseDueReports(house.world, house.database)).toBe(0);
  expect((await subjectApi.round.get.query({ roundId })).status).toBe("in-review");
  expect(await letTimeCome(roundId)).toBe(1);
  expect(await letTimeCome(roundId)).toBe(0);
  expect((await subjectApi.round.get.query({ roundId })).status).toBe("released");
  expect(await lettersOf(roundId)).toHaveLength(1);
  const [entry] =
    await superuser`select actor from audit_entries where round_id = ${roundId} and act = 'report.release'`;
  expect(entry).toEqual({ actor: "clockwork" });
});

test("a plan can be taken back, needs what a release needs, and goes no further than half a year", async () => {
  const { roundId, coachApi } = await ready();
  const plan = (at: string | null) => coachApi.report.planRelease.mutate({ roundId, at });
  expect(await refusalOf(plan(new Date(Date.now() - 60_000).toISOString()))).toEqual({ code: "release-in-the-past" });
  expect(await refusalOf(plan(new Date(Date.now() + 200 * 86_400_000).toISOString()))).toEqual({
    code: "release-too-far",
  });
  await plan(inAWeek());
  await plan(null);
  expect(await letTimeCome(roundId)).toBe(0);
  const unread = await stage.launch(acme, { peer: 3 });
  for (const rater of unread.raters) await stage.answer(rater, () => 3);
  await unread.subjectApi.round.close.mutate({ roundId: unread.roundId });
  await stage.work();
  expect(
    await refusalOf(unread.coachApi.report.planRelease.mutate({ roundId: unread.roundId, at: inAWeek() })),
  ).toEqual({ code: "remarks-unread" });
});

test("a coach who is removed in the middle of a review sees nothing from then on, and what they planned does not happen", async () => {
  const { roundId, coach, coachApi, subjectApi } = await ready();
  await coachApi.report.planRelease.mutate({ roundId, at: inAWeek() });
  const administrator = (await house.signIn(acme.founder)).api;
  await administrator.organisation.changeRoles.mutate({ memberId: coach.memberId, roles: [] });
  const again = (await house.signIn(coach)).api;
  for (const call of [
    () => again.report.remarks.query({ roundId }),
    () => again.report.draft.query({ roundId }),
    () => again.report.release.mutate({ roundId }),
    () => again.round.get.query({ roundId }),
  ])
    expect(await refusalOf(call())).toEqual({ code: "not-found" });
  expect(await letTimeCome(roundId)).toBe(0);
  expect((await subjectApi.round.get.query({ roundId })).status).toBe("in-review");
  expect(await superuser`select release_at from reviews where round_id = ${roundId}`).toEqual([{ release_at: null }]);
  const acts = await superuser`select act from audit_entries where round_id = ${roundId} and act = 'report.dropPlan'`;
  expect(acts).toHaveLength(1);
  // With the coach gone, whoever can name another hears of it.
  const told = superuser`select to_address from letters where round_id = ${roundId} and kind = 'release-dropped'`;
  expect(await told).toEqual([{ to_address: acme.founder.address }]);
});

test("in a session the subject is sent what the coach has opened and nothing else, and the report is theirs with the last part", async () => {
  const { roundId, coachApi, subjectApi } = await ready();
  await coachApi.report.beginLive.mutate({ roundId });
  await subjectApi.report.guess.mutate({ roundId, guesses: {} });
  expect(await refusalOf(subjectApi.report.released.query({ roundId }))).toEqual({ code: "parts-closed" });
  expect(await refusalOf(subjectApi.report.noteReading.mutate({ roundId }))).toEqual({ code: "parts-closed" });
  expect(await refusalOf(subjectApi.thanks.get.query({ roundId }))).toEqual({ code: "parts-closed" });
  const line = { kind: "axis", id: "why-how" } as const;
  const listening = { kind: "competency", id: "listening" } as const;
  const remark = { kind: "remark", id: "0" } as const;
  const marked = async () => {
    const marks = [line, listening, remark].map((thing) =>
      subjectApi.report.mark.mutate({ roundId, thing, kind: "talk" }),
    );
    return (await Promise.allSettled(marks)).map(({ status }) => status === "fulfilled");
  };
  expect(await marked(), "nothing is open").toEqual([false, false, false]);
  expect(
    await refusalOf(
      coachApi.report.screenRemark.mutate({
        roundId,
        remarkId: crypto.randomUUID(),
        revision: 0,
        screening: { kind: "open" },
      }),
    ),
  ).toEqual({ code: "not-found" });
  const closed = await subjectApi.report.live.query({ roundId });
  expect(await coachApi.report.live.query({ roundId }), "the coach's screen holds no more").toEqual(closed);
  expect(closed.opened).toEqual([]);
  const closedText = JSON.stringify(closed);
  for (const word of ["Quillwort", "gapClass"]) expect(closedText.includes(word), word).toBe(false);
  expect(await coachApi.report.openPart.mutate({ roundId, parts: ["balance"] })).toEqual({ opened: ["balance"] });
  const open = await subjectApi.report.live.query({ roundId });
  expect(open.snapshot.figures.map.others.kind).toBe("shown");
  for (const { others, cells } of open.snapshot.figures.competencies)
    expect({ others: others.kind, cells }).toEqual({ others: "withheld", cells: [] });
  expect(JSON.stringify(open).includes("Quillwort")).toBe(false);
  expect(await marked(), "the balance is open").toEqual([true, false, false]);
  expect(await subjectApi.report.marks.query({ roundId })).toEqual([{ thing: line, kind: "talk" }]);
  expect(await lettersOf(roundId)).toEqual([]);
  expect(await refusalOf(subjectApi.report.openPart.mutate({ roundId, parts: ["remarks"] }))).toEqual({
    code: "not-found",
  });
  await coachApi.report.openPart.mutate({ roundId, parts: [...liveParts] });
  await coachApi.report.openPart.mutate({ roundId, parts: ["remarks"] });
  expect(await lettersOf(roundId)).toHaveLength(1);
  expect(await marked(), "everything is open").toEqual([true, true, true]);
  const released = await subjectApi.report.released.query({ roundId });
  expect((await subjectApi.report.live.query({ roundId })).snapshot).toEqual(released.snapshot);
});

test("when the subject first read the report stands there for both, and for nobody else", async () => {
  const { roundId, coachApi, subjectApi } = await ready();
  await coachApi.report.release.mutate({ roundId });
  await subjectApi.report.guess.mutate({ roundId, guesses: {} });
  expect((await coachApi.report.readState.query({ roundId })).readAt).toBeNull();
  const { readAt } = await subjectApi.report.noteReading.mutate({ roundId });
  expect(await subjectApi.report.noteReading.mutate({ roundId })).toEqual({ readAt });
  const state = await coachApi.report.readState.query({ roundId });
  expect(state).toMatchObject({ number: 1, readAt, opened: [...liveParts] });
  expect(await subjectApi.report.readState.query({ roundId })).toEqual(state);
  const { rounds } = await coachApi.coaching.caseload.query();
  expect(rounds.find((round) => round.roundId === roundId)).toMatchObject({ readAt });
});
