import { startTestServer, type TestServer } from "@parallax/database/test-database";
import { migrate } from "@parallax/server/db/migrate";
import type { Alteration } from "@parallax/support/alteration";
import { prepareAlterations, startAltered, type PreparedAlterations } from "@parallax/support/altered-product";
import { openPauses, pauseAt, type Pauses } from "@parallax/support/altered-product-pauses";
import { openBrowser, refusalOf, type Api } from "@parallax/support/caller";
import { confirmAllRead } from "@parallax/support/confirm-all-read";
import { openHouse, type House, type TestMember } from "@parallax/support/house";
import { openRoundStage } from "@parallax/support/round-stage";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";

/** Before anything of a release is kept, and when nothing but its letter is missing. */
const steps = [
  { name: "nothing kept yet", file: "apps/server/src/report/freeze-release.ts", before: "await insertRelease(tx" },
  { name: "no letter yet", file: "apps/server/src/report/release-report.ts", before: "await postLetter(tx" },
] as const;

/** What a later version of the product would make of the same answers. */
const laterVersion: Alteration = {
  name: "a later version",
  modules: [
    {
      file: "apps/server/src/report/compile-round.ts",
      find: "subjectName: round.subjectName,",
      replace: "subjectName: `${round.subjectName}, later`,",
    },
  ],
};

let server: TestServer;
let house: House;
let earlier: PreparedAlterations;
let later: PreparedAlterations;
let pauses: Pauses;
let superuser: postgres.Sql;
beforeAll(async () => {
  server = await startTestServer(migrate);
  house = await openHouse({}, server);
  earlier = await prepareAlterations(house.superuserUrl, steps.map(pauseAt));
  later = await prepareAlterations(house.superuserUrl, [laterVersion]);
  pauses = openPauses(house.superuserUrl);
  superuser = postgres(house.superuserUrl, { max: 1, onnotice: () => undefined });
});
afterAll(async () => {
  await pauses.close();
  await superuser.end();
  earlier.remove();
  later.remove();
  await house.close();
  await server.stop();
});

test("A report whose server falls dead while it is released is not released, and the next press releases it once", async () => {
  const { roundId, coach, subjectApi, draft } = await ready();
  for (const { name } of steps) {
    const web = await startAltered("web", {}, earlier);
    await pauses.hold(name);
    const press = (await enter(web.origin, coach)).report.release.mutate({ roundId }).catch(() => "unanswered");
    await pauses.reached(name);
    await web.kill();
    await pauses.release(name);
    expect(await press, name).toBe("unanswered");
    expect((await subjectApi.round.get.query({ roundId })).status, name).toBe("in-review");
    expect(await kept(roundId), name).toEqual({ releases: 0, letters: 0, records: 0 });
  }
  expect(earlier.unplanted()).toEqual([]);
  const web = await startAltered("web", {}, later);
  const { number, hash } = await (await enter(web.origin, coach)).report.release.mutate({ roundId });
  await web.stop();
  expect(number).toBe(1);
  expect(await kept(roundId)).toEqual({ releases: 1, letters: 1, records: 1 });
  const released = await (await enter(house.origin, coach)).report.released.query({ roundId });
  expect(released.hash).toBe(hash);
  expect(released.snapshot.figures).toEqual(draft.snapshot.figures);
  expect(released.snapshot.round.subjectName).toMatch(/, later$/);
});

test("A server that is told to end finishes the release that it has in hands; the version after it shows that very report", async () => {
  const { roundId, coach, subject, subjectApi } = await ready();
  const [{ name }] = steps;
  const [old, next] = [await startAltered("web", {}, earlier), await startAltered("web", {}, later)];
  await pauses.hold(name);
  const press = (await enter(old.origin, coach)).report.release.mutate({ roundId });
  await pauses.reached(name);
  const ended = old.stop();
  const second = refusalOf((await enter(next.origin, coach)).report.release.mutate({ roundId }));
  await pauses.release(name);
  const { number, hash } = await press;
  expect(number).toBe(1);
  expect(await second).toMatchObject({ code: "round-status", status: "released" });
  await ended;
  expect(old.child.exitCode).toBe(0);
  expect(await kept(roundId)).toEqual({ releases: 1, letters: 1, records: 1 });

  await subjectApi.report.guess.mutate({ roundId, guesses: {} });
  const inOld = await subjectApi.report.released.query({ roundId });
  const inNext = await (await enter(next.origin, subject)).report.released.query({ roundId });
  await next.stop();
  expect(inNext).toEqual(inOld);
  expect(inNext.hash).toBe(hash);
  expect(inNext.snapshot.round.subjectName).not.toMatch(/, later$/);
});

/** A round of which only the release is missing. */
async function ready() {
  const stage = await openRoundStage(house);
  const organisation = await house.foundOrganisation();
  const round = await stage.closed(organisation, { boss: 1, peer: 4 }, (rater) => (rater.group === "self" ? 5 : 3));
  await stage.work();
  await confirmAllRead(round.coachApi, round.roundId);
  await round.coachApi.report.saveIntroduction.mutate({
    roundId: round.roundId,
    introduction: "Read this.",
    revision: 0,
  });
  return { ...round, draft: await round.coachApi.report.draft.query({ roundId: round.roundId }) };
}

/** The member, signed in, at another server of the same installation. */
async function enter(origin: string, member: TestMember): Promise<Api> {
  const { cookies } = await house.signIn(member);
  return openBrowser(origin, cookies).api;
}

async function kept(roundId: string) {
  const [row] = await superuser`
    select
      (select count(*)::integer from releases where round_id = ${roundId}) as releases,
      (select count(*)::integer from letters where round_id = ${roundId} and kind = 'report-released') as letters,
      (select count(*)::integer from audit_entries where round_id = ${roundId} and act = 'report.release') as records`;
  return row;
}
