import { invariant } from "@parallax/domain/invariant";
import { liveParts } from "@parallax/domain/report/live-part";
import { confirmAllRead } from "@parallax/support/confirm-all-read";
import type { Api } from "@parallax/support/caller";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { openRoundStage, type LaunchedRound, type RoundStage } from "@parallax/support/round-stage";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";

// One coach in two browsers does two things at the same moment. Each gets one clear answer, and nothing of either is lost.

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

type TwoDesks = LaunchedRound & { readonly other: Api };

/** Read, introduced, and on two screens. */
async function ready(): Promise<TwoDesks> {
  const round = await stage.launch(acme, { peer: 3 });
  const { roundId, coachApi, subjectApi } = round;
  for (const rater of round.raters)
    await stage.answer(rater, ({ kind, key }) => (kind === "comment" ? `On ${key}.` : 3));
  await subjectApi.round.close.mutate({ roundId });
  await stage.work();
  await confirmAllRead(coachApi, roundId);
  await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "Hello.", revision: 0 });
  return { ...round, other: (await house.signIn(round.coach)).api };
}

/** The code of what each was refused with; null for what went through. */
async function both(one: Promise<unknown>, two: Promise<unknown>): Promise<readonly (string | null)[]> {
  const settled = await Promise.allSettled([one, two]);
  return settled.map((each) => (each.status === "fulfilled" ? null : (each.reason as Error).message));
}

async function countActs(roundId: string, act: string): Promise<number> {
  return (await superuser`select 1 from audit_entries where round_id = ${roundId} and act = ${act}`).length;
}

test("two introductions, two decisions, two plans: of each the one that is kept is known, and the other is told or replaced", async () => {
  const { roundId, coachApi, other } = await ready();
  const words = (api: Api, introduction: string) =>
    api.report.saveIntroduction.mutate({ roundId, introduction, revision: 1 });
  const saved = await both(words(coachApi, "From the first screen."), words(other, "From the second screen."));
  expect(saved.toSorted()).toEqual(["changed-meanwhile", null]);
  const draft = await other.report.draft.query({ roundId });
  expect(draft).toMatchObject({
    introduction: saved[0] === null ? "From the first screen." : "From the second screen.",
    revision: 2,
  });
  const { questions } = await coachApi.report.remarks.query({ roundId });
  const [remark] = questions.flatMap(({ others }) => others);
  invariant(remark !== undefined, "somebody wrote");
  const screen = (api: Api, kind: "held" | "left") =>
    api.report.screenRemark.mutate({
      roundId,
      remarkId: remark.id,
      revision: 1,
      screening: { kind, concern: "may-hurt" },
    });
  const decided = await both(screen(coachApi, "held"), screen(other, "left"));
  expect(decided.toSorted()).toEqual(["changed-meanwhile", null]);
  const trail = (await other.report.remarks.query({ roundId })).questions
    .flatMap(({ others }) => others)
    .find(({ id }) => id === remark.id)?.trail;
  expect(trail?.map(({ screening }) => screening.kind)).toEqual(["left", decided[0] === null ? "held" : "left"]);
  const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
  const [early, late] = [days(2), days(5)];
  const plan = (api: Api, at: string) => api.report.planRelease.mutate({ roundId, at });
  expect(await both(plan(coachApi, early), plan(other, late))).toEqual([null, null]);
  const { releaseAt } = await coachApi.report.draft.query({ roundId });
  expect([early, late]).toContain(releaseAt);
  expect(await countActs(roundId, "report.planRelease"), "both stand in the record").toBe(2);
});

test("a release beside a session, a plan or a decision happens once, and holds what was decided before it or nothing of it", async () => {
  const first = await ready();
  const { roundId } = first;
  const released = await both(
    first.coachApi.report.release.mutate({ roundId }),
    first.other.report.beginLive.mutate({ roundId }),
  );
  expect(released.toSorted()).toEqual([null, "round-status"].toSorted());
  expect(await superuser`select by_part from releases where round_id = ${roundId}`).toEqual([
    { by_part: released[1] === null },
  ]);

  const second = await ready();
  const place = { roundId: second.roundId };
  const at = new Date(Date.now() + 86_400_000).toISOString();
  const planned = await both(
    second.coachApi.report.release.mutate(place),
    second.other.report.planRelease.mutate({ ...place, at }),
  );
  expect(planned[0]).toBeNull();
  expect([null, "round-status"]).toContain(planned[1]);
  expect(await superuser`select release_at from reviews where round_id = ${second.roundId}`).toEqual([
    { release_at: null },
  ]);

  const third = await ready();
  const { questions } = await third.coachApi.report.remarks.query({ roundId: third.roundId });
  const [remark] = questions.flatMap(({ others }) => others);
  invariant(remark !== undefined, "somebody wrote");
  const holding = { remarkId: remark.id, revision: 1, screening: { kind: "held", concern: "may-hurt" } } as const;
  const screened = await both(
    third.coachApi.report.release.mutate({ roundId: third.roundId }),
    third.other.report.screenRemark.mutate({ roundId: third.roundId, ...holding }),
  );
  expect(screened[0]).toBeNull();
  const { snapshot } = await third.coachApi.report.released.query({ roundId: third.roundId });
  const held = snapshot.held?.reduce((sum, each) => sum + each.remarks, 0) ?? 0;
  expect(snapshot.remarks.filter(({ text }) => text.startsWith("On ")).length + held).toBeGreaterThan(0);
  expect([0, 1], "the decision came before the release, or waits for a corrected version").toContain(held);
  const last = (await third.other.report.remarks.query({ roundId: third.roundId })).questions
    .flatMap(({ others }) => others)
    .find(({ id }) => id === remark.id)?.trail;
  expect(last?.length).toBe(screened[1] === null ? 2 : 1);
  if (held === 1) expect(screened[1]).toBeNull();
});

test("parts that two screens open are all open, each noted once, and one letter says that the report is whole", async () => {
  const { roundId, coachApi, other, subjectApi } = await ready();
  await coachApi.report.beginLive.mutate({ roundId });
  const open = (api: Api, parts: readonly (typeof liveParts)[number][]) =>
    api.report.openPart.mutate({ roundId, parts: [...parts] });
  expect(await both(open(coachApi, ["strengths", "balance"]), open(other, ["balance", "differences"]))).toEqual([
    null,
    null,
  ]);
  expect((await subjectApi.report.readState.query({ roundId })).opened).toEqual([
    "strengths",
    "balance",
    "differences",
  ]);
  expect(await both(open(coachApi, liveParts), open(other, ["remarks"]))).toEqual([null, null]);
  const noted = await superuser<{ parts: string }[]>`
    select details ->> 'parts' as parts from audit_entries where round_id = ${roundId} and act = 'report.openPart'`;
  expect(noted.flatMap(({ parts }) => parts.split(" ")).toSorted()).toEqual([...liveParts].toSorted());
  expect(await superuser`select 1 from letters where round_id = ${roundId} and kind = 'report-released'`).toHaveLength(
    1,
  );
});
