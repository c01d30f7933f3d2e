import type { RoundId } from "@parallax/domain/id";
import { liveParts } from "@parallax/domain/report/live-part";
import { refusalOf, type Api } from "@parallax/support/caller";
import { confirmAllRead } from "@parallax/support/confirm-all-read";
import { openHouse, type House, type TestMember, type TestOrganisation } from "@parallax/support/house";
import { openRoundStage, type LaunchedRound, type RoundStage } from "@parallax/support/round-stage";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";

let house: House;
let stage: RoundStage;
let acme: TestOrganisation;
let administrator: Api;
let deputyMember: TestMember;
let deputy: Api;
let superuser: postgres.Sql;
beforeAll(async () => {
  house = await openHouse();
  stage = await openRoundStage(house);
  acme = await house.foundOrganisation("Acme");
  administrator = (await house.signIn(acme.founder)).api;
  deputyMember = await house.addMember(acme, { roles: ["administrator", "coach"] });
  deputy = (await house.signIn(deputyMember)).api;
  superuser = postgres(house.superuserUrl, { max: 2, onnotice: () => undefined });
});
afterAll(async () => {
  await superuser.end();
  await house.close();
});

const newCoach = () => house.addMember(acme, { roles: ["coach"] });
const hidden = { code: "not-found" };
const notMissing = { code: "coach-not-missing" };

function replace(api: Api, roundId: RoundId, coach: TestMember, reason = "She has left us.") {
  return api.round.replaceCoach.mutate({ roundId, coachId: coach.memberId, reason });
}

/** Takes the role from the round's coach, who signs in anew. */
async function leave({ coach }: LaunchedRound): Promise<Api> {
  await administrator.organisation.changeRoles.mutate({ memberId: coach.memberId, roles: [] });
  return (await house.signIn(coach)).api;
}

async function inReview(): Promise<LaunchedRound> {
  const round = await stage.launch(acme, { peer: 4 });
  for (const rater of round.raters)
    await stage.answer(rater, ({ kind, key }) => (kind === "comment" ? `On ${key}.` : 3));
  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  await stage.work();
  return round;
}

async function lettersOf(roundId: RoundId, kind: string) {
  return superuser`select to_address from letters where round_id = ${roundId} and kind = ${kind}`;
}

test("while answers come in, whoever still answers sees the new coach's name; nobody takes the place who should not read", async () => {
  const asRater = await house.addMember(acme, { roles: ["coach"], address: "peer-1@raters.example" });
  const round = await stage.launch(acme, { peer: 4 });
  const { roundId, subject, subjectApi, raters } = round;
  const next = await newCoach();
  expect(await refusalOf(replace(administrator, roundId, next)), "not while its coach is there").toEqual(notMissing);
  expect(await administrator.round.get.query({ roundId })).toMatchObject({ needsCoach: false });
  const former = await leave(round);
  expect(await subjectApi.round.get.query({ roundId })).toMatchObject({ needsCoach: true });
  const seen = await administrator.round.get.query({ roundId });
  expect(seen.mayDo).toContain("round.replaceCoach");
  const { rounds } = await administrator.round.all.query({});
  expect(rounds.find((each) => each.roundId === roundId)?.needsCoach).toBe(true);
  await administrator.organisation.changeRoles.mutate({
    memberId: subject.memberId,
    roles: ["administrator", "coach"],
  });
  const bySubject = (await house.signIn(subject)).api;
  const colleague = await house.addMember(acme);
  const elsewhere = await house.foundOrganisation("Elsewhere");
  const foreign = await house.addMember(elsewhere, { roles: ["coach"] });
  for (const [asked, refusal] of [
    [() => replace(bySubject, roundId, next), hidden],
    [() => replace(deputy, roundId, deputyMember), { code: "not-for-oneself" }],
    [() => replace(administrator, roundId, subject), { code: "coach-takes-part" }],
    [() => replace(administrator, roundId, asRater), { code: "coach-takes-part" }],
    [() => replace(administrator, roundId, colleague), { code: "coach-not-available" }],
    [() => replace(administrator, roundId, foreign), { code: "coach-not-available" }],
    [() => replace(administrator, roundId, next, " "), { code: "reason-missing" }],
    [() => replace(former, roundId, next), hidden],
    [async () => replace((await house.signIn(elsewhere.founder)).api, roundId, next), hidden],
  ] as const)
    expect(await refusalOf(asked())).toEqual(refusal);
  await replace(administrator, roundId, next);
  const rater = raters.find(({ group }) => group === "peer");
  expect(await house.anonymous.ballot.enter.mutate({ secret: rater?.secretText ?? "" })).toMatchObject({
    coachName: next.name,
  });
  expect(await lettersOf(roundId, "coach-replacing")).toEqual([{ to_address: next.address }]);
  expect(await lettersOf(roundId, "coach-replaced")).toEqual([{ to_address: subject.address }]);
  const nextApi = (await house.signIn(next)).api;
  expect((await nextApi.coaching.caseload.query()).rounds.map((each) => each.roundId)).toEqual([roundId]);
  expect(await refusalOf(former.round.get.query({ roundId }))).toEqual(hidden);
  const { entries } = await administrator.audit.list.query({ cursor: null });
  expect(entries.find(({ act }) => act === "round.replaceCoach")).toMatchObject({
    reason: "She has left us.",
    details: { before: round.coach.memberId, after: next.memberId },
  });
});

test("in review the trail stays with its names, the new coach reads before any figure, and no words go out in another's name", async () => {
  const round = await inReview();
  const { roundId, coachApi, coach, subjectApi } = round;
  await confirmAllRead(coachApi, roundId);
  await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "Dear you.", revision: 0 });
  await coachApi.report.planRelease.mutate({ roundId, at: new Date(Date.now() + 86_400_000).toISOString() });
  const former = await leave(round);
  const candidates = [await newCoach(), await newCoach()] as const;
  const both = await Promise.allSettled([
    replace(administrator, roundId, candidates[0]),
    replace(deputy, roundId, candidates[1]),
  ]);
  const won = both.findIndex(({ status }) => status === "fulfilled");
  expect(both.filter(({ status }) => status === "rejected")).toMatchObject([
    { reason: { message: "coach-not-missing" } },
  ]);
  const next = candidates[won === 0 ? 0 : 1];
  expect((await subjectApi.round.get.query({ roundId })).coach).toEqual({ memberId: next.memberId, name: next.name });
  expect(await lettersOf(roundId, "coach-replacing")).toEqual([{ to_address: next.address }]);
  const nextApi = (await house.signIn(next)).api;
  const { questions, remarksRead } = await nextApi.report.remarks.query({ roundId });
  expect(remarksRead).toBe(false);
  for (const { trail } of questions.flatMap(({ others }) => others))
    expect(trail).toMatchObject([{ byName: coach.name }]);
  expect(await refusalOf(nextApi.report.draft.query({ roundId }))).toEqual({ code: "remarks-unread" });
  await nextApi.report.confirmRemarksRead.mutate({ roundId });
  const draft = await nextApi.report.draft.query({ roundId });
  expect(draft).toMatchObject({ introduction: "Dear you.", introductionBy: coach.name, releaseAt: null });
  const own = { code: "introduction-of-another" };
  expect(await refusalOf(nextApi.report.release.mutate({ roundId }))).toEqual(own);
  expect(await refusalOf(nextApi.report.beginLive.mutate({ roundId }))).toEqual(own);
  expect(await nextApi.coaching.note.query({ roundId }), "notes are their writer's alone").toBeNull();
  for (const call of [
    () => former.report.saveIntroduction.mutate({ roundId, introduction: "Mine.", revision: draft.revision }),
    () => former.report.release.mutate({ roundId }),
    () => former.report.remarks.query({ roundId }),
  ])
    expect(await refusalOf(call())).toEqual(hidden);
  const kept = { roundId, introduction: "Dear you.", revision: draft.revision };
  await nextApi.report.saveIntroduction.mutate(kept);
  await nextApi.report.release.mutate({ roundId });
  expect((await nextApi.report.released.query({ roundId })).snapshot.round.coachName).toBe(next.name);
  const sittings = await superuser`
    select actor from audit_entries where round_id = ${roundId} and act = 'report.saveIntroduction' order by sequence`;
  expect(sittings.map(({ actor }) => actor)).toEqual([coach.memberId, next.memberId]);
});

test("a coach who leaves in the middle of a session leaves no report half closed; a whole one gets no new reader", async () => {
  const round = await inReview();
  const { roundId, coachApi, subjectApi } = round;
  await confirmAllRead(coachApi, roundId);
  await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "Dear you.", revision: 0 });
  await coachApi.report.beginLive.mutate({ roundId });
  await coachApi.report.openPart.mutate({ roundId, parts: ["strengths"] });
  const former = await leave(round);
  expect(await refusalOf(former.report.openPart.mutate({ roundId, parts: ["balance"] }))).toEqual(hidden);
  const next = await newCoach();
  await replace(administrator, roundId, next);
  const nextApi = (await house.signIn(next)).api;
  await nextApi.report.openPart.mutate({ roundId, parts: [...liveParts] });
  await subjectApi.report.guess.mutate({ roundId, guesses: {} });
  expect((await subjectApi.report.released.query({ roundId })).number).toBe(1);
  await administrator.organisation.changeRoles.mutate({ memberId: next.memberId, roles: [] });
  expect(await refusalOf(replace(administrator, roundId, await newCoach()))).toEqual(notMissing);
  expect((await administrator.round.get.query({ roundId })).needsCoach).toBe(false);
});

test("no round is launched under the name of somebody who no longer coaches", async () => {
  const round = await stage.request(acme, { peer: 3 });
  await administrator.organisation.changeRoles.mutate({ memberId: round.coach.memberId, roles: [] });
  const { roundId } = round;
  expect(await refusalOf(round.subjectApi.round.launch.mutate({ roundId }))).toEqual({ code: "coach-not-available" });
});
