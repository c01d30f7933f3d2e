import { refusalOf } from "@parallax/support/caller";
import { confirmAllRead } from "@parallax/support/confirm-all-read";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { openRoundStage, type LaunchedRound, type RoundStage } from "@parallax/support/round-stage";
import { afterAll, beforeAll, expect, test } from "vitest";

let house: House;
let stage: RoundStage;
let acme: TestOrganisation;
let birch: TestOrganisation;
beforeAll(async () => {
  house = await openHouse();
  stage = await openRoundStage(house);
  acme = await house.foundOrganisation("Acme");
  birch = await house.foundOrganisation("Birch");
});
afterAll(() => house.close());

async function close(round: LaunchedRound): Promise<void> {
  for (const rater of round.raters) await stage.answer(rater, ({ kind }) => (kind === "comment" ? "Well said." : 3));
  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  await stage.work();
}

test("a coach sees the rounds of every organisation in which they coach, the due ones first, and nobody else sees more than before", async () => {
  const there = await stage.launch(birch, { peer: 3 });
  await close(there);
  const here = await stage.launch(acme, { peer: 3 });
  // One person, one account: the coach at Birch coaches at Acme, too.
  const seat = await house.addMember(acme, { address: there.coach.address, roles: ["coach"] });
  expect(seat.accountId).toBe(there.coach.accountId);
  const wish = { closesAt: new Date(Date.now() + 3 * 86_400_000).toISOString(), message: "Please." };
  const asked = await stage.request(acme, { peer: 3 });
  await asked.subjectApi.round.change.mutate({ roundId: asked.roundId, coachId: seat.memberId, ...wish });
  const soon = await stage.launchAsked(acme, asked);
  const atAcme = await house.signIn(seat);
  const { rounds } = await atAcme.api.coaching.caseload.query();
  expect(rounds.map(({ organisation, part, due }) => [organisation.name, part, due?.need])).toEqual([
    ["Birch", "this-week", "screening"],
    ["Acme", "this-week", "closing"],
  ]);
  expect(rounds.map(({ roundId }) => roundId)).toEqual([there.roundId, soon.roundId]);
  const birchRound = { roundId: there.roundId };
  expect(await refusalOf(atAcme.api.report.remarks.query(birchRound)), "a list, and no right over there").toEqual({
    code: "not-found",
  });
  await atAcme.api.signIn.chooseOrganisation.mutate({ organisationId: birch.organisationId });
  await confirmAllRead(atAcme.api, there.roundId);
  expect((await atAcme.api.coaching.caseload.query()).rounds[0]?.due?.need).toBe("introduction");

  const seenAtAcme = await (await house.signIn(acme.founder)).api.round.all.query({});
  expect(seenAtAcme.rounds.map(({ roundId }) => roundId).toSorted()).toEqual([here.roundId, soon.roundId].toSorted());
  const atBirch = (await house.signIn(birch.founder)).api;
  expect((await atBirch.round.all.query({})).rounds.map(({ roundId }) => roundId)).toEqual([there.roundId]);
  expect((await here.coachApi.coaching.caseload.query()).rounds.map(({ roundId }) => roundId)).toEqual([here.roundId]);
  expect(await refusalOf(atBirch.coaching.caseload.query())).toEqual({ code: "not-found" });
  // Who coaches no longer at Birch has none of its rounds on the desk at Acme either.
  await atBirch.organisation.changeRoles.mutate({ memberId: there.coach.memberId, roles: [] });
  const again = (await house.signIn(seat)).api;
  expect((await again.coaching.caseload.query()).rounds.map(({ roundId }) => roundId)).toEqual([soon.roundId]);
});

test("a round stands on the desk under what it asks for next, and at last under what the subject has read", async () => {
  const round = await stage.launch(acme, { peer: 3 });
  const { roundId, coachApi, subjectApi } = round;
  const only = async () => (await coachApi.coaching.caseload.query()).rounds[0];
  expect(await only()).toMatchObject({ part: "later", due: { need: "closing" } });
  await close(round);
  expect(await only()).toMatchObject({ part: "this-week", due: { need: "screening" } });
  await confirmAllRead(coachApi, roundId);
  await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "Hello.", revision: 0 });
  expect(await only()).toMatchObject({ part: "this-week", due: { need: "release" } });
  const at = new Date(Date.now() + 30 * 86_400_000).toISOString();
  await coachApi.report.planRelease.mutate({ roundId, at });
  expect(await only()).toMatchObject({ part: "later", due: { need: "planned", at } });
  await coachApi.report.beginLive.mutate({ roundId });
  await coachApi.report.openPart.mutate({ roundId, parts: ["strengths"] });
  expect(await only()).toMatchObject({ part: "this-week", due: { need: "session" } });
  await coachApi.report.openPart.mutate({ roundId, parts: ["balance", "differences", "remarks"] });
  expect(await only()).toMatchObject({ part: "released", due: null, readAt: null });
  await subjectApi.report.guess.mutate({ roundId, guesses: {} });
  const { readAt } = await subjectApi.report.noteReading.mutate({ roundId });
  expect(await only()).toMatchObject({ readAt });
});
