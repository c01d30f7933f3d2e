import { hashRelease } from "@parallax/domain/report/hash-release";
import { hashSnapshot } from "@parallax/domain/report/hash-snapshot";
import { invariant } from "@parallax/domain/invariant";
import { refusalOf } from "@parallax/support/caller";
import { confirmAllRead } from "@parallax/support/confirm-all-read";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { openRoundStage, type Cast, type LaunchedRound, type RoundStage } from "@parallax/support/round-stage";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

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

const everyone: Cast = { boss: 1, peer: 4, "direct-report": 3, other: 2 };

/** A round in review: the subject rates 5 on listening and 3 elsewhere, everybody else 3 on listening and 4 elsewhere. */
async function roundInReview(cast: Cast = everyone): Promise<LaunchedRound> {
  const round = await stage.launch(acme, cast);
  for (const [at, rater] of round.raters.entries())
    await stage.answer(rater, ({ kind, key }) => {
      if (kind === "comment") return `${rater.group} ${at} on ${key}`;
      const self = rater.group === "self";
      return key === "listening" ? (self ? 5 : 3) : self ? 3 : 4;
    });
  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  await stage.work();
  return round;
}

async function reviewed(cast: Cast = everyone): Promise<LaunchedRound> {
  const round = await roundInReview(cast);
  const { roundId, coachApi } = round;
  await confirmAllRead(coachApi, roundId);
  await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "Read page one first.", revision: 0 });
  return round;
}

describe("Before the release", () => {
  test("the coach reads the remarks first: pooled over the groups, the subject's own apart, and no figure", async () => {
    const { roundId, coachApi } = await roundInReview();
    const read = await coachApi.report.remarks.query({ roundId });
    expect(read.remarksRead).toBe(false);
    expect(read.questions.map(({ id }) => id)).toEqual(["keep", "start", "stop", "at-best"]);
    const [keep] = read.questions;
    expect(keep?.own).toEqual([expect.stringMatching(/^self \d+ on keep$/)]);
    expect(keep?.others).toHaveLength(10);
    expect(JSON.stringify(read)).not.toMatch(/mean|figures|interval/);
    expect(await coachApi.report.remarks.query({ roundId })).toEqual(read);
    expect(await refusalOf(coachApi.report.draft.query({ roundId }))).toEqual({ code: "remarks-unread" });
  });

  test("the figures open when the coach says that the remarks are read, and that is on record once", async () => {
    const { roundId, coachApi } = await roundInReview();
    await confirmAllRead(coachApi, roundId);
    await confirmAllRead(coachApi, roundId);
    const draft = await coachApi.report.draft.query({ roundId });
    expect(draft).toMatchObject({ introduction: "", revision: 0 });
    const listening = draft.snapshot.figures.competencies.find(({ id }) => id === "listening");
    expect(listening).toMatchObject({ self: 5, others: { kind: "shown", mean: 3, people: 10 } });
    expect(draft.snapshot.panel.cells.map(({ key }) => key)).toEqual(["boss", "peer", "direct-report+other"]);
    expect(await actsOf(roundId)).toEqual(expect.arrayContaining([{ act: "report.confirmRemarksRead", count: 1 }]));
  });

  test("the subject sees nothing of it, nor does anybody else", async () => {
    const { roundId, subjectApi } = await reviewed();
    const stranger = (await house.signIn(await house.addMember(acme, { roles: ["coach"] }))).api;
    const administrator = (await house.signIn(acme.founder)).api;
    const other = await house.foundOrganisation("Elsewhere");
    const elsewhere = (await house.signIn(other.founder)).api;
    for (const api of [subjectApi, stranger, administrator, elsewhere]) {
      for (const call of [
        () => api.report.remarks.query({ roundId }),
        () => api.report.draft.query({ roundId }),
        () => api.report.confirmRemarksRead.mutate({ roundId }),
        () => api.report.saveIntroduction.mutate({ roundId, introduction: "mine", revision: 1 }),
        () => api.report.release.mutate({ roundId }),
      ])
        expect(await refusalOf(call())).toEqual({ code: "not-found" });
    }
    for (const api of [stranger, administrator, elsewhere])
      expect(await refusalOf(api.report.released.query({ roundId }))).toEqual({ code: "not-found" });
    expect(await refusalOf(subjectApi.report.released.query({ roundId }))).toMatchObject({ code: "round-status" });
    expect(await refusalOf(house.anonymous.report.released.query({ roundId }))).toEqual({ code: "not-signed-in" });
  });

  test("a round that was never opened has nothing to read", async () => {
    const round = await stage.launch(acme, { peer: 3 });
    expect(await refusalOf(round.coachApi.report.remarks.query({ roundId: round.roundId }))).toMatchObject({
      code: "round-status",
      status: "collecting",
    });
  });

  test("an introduction that somebody else changed meanwhile is not overwritten", async () => {
    const { roundId, coachApi } = await roundInReview();
    await confirmAllRead(coachApi, roundId);
    const first = { roundId, introduction: "First.", revision: 0 };
    expect(await coachApi.report.saveIntroduction.mutate(first)).toEqual({ revision: 1 });
    expect(await refusalOf(coachApi.report.saveIntroduction.mutate({ ...first, introduction: "Second." }))).toEqual({
      code: "changed-meanwhile",
    });
    expect(await coachApi.report.draft.query({ roundId })).toMatchObject({ introduction: "First.", revision: 1 });
    const long = { roundId, introduction: "x".repeat(5001), revision: 1 };
    expect(await refusalOf(coachApi.report.saveIntroduction.mutate(long))).toMatchObject({ code: "input-malformed" });
  });
});

describe("The release", () => {
  test("needs the remarks read and an introduction", async () => {
    const { roundId, coachApi } = await roundInReview();
    expect(await refusalOf(coachApi.report.release.mutate({ roundId }))).toEqual({ code: "remarks-unread" });
    await confirmAllRead(coachApi, roundId);
    await coachApi.report.saveIntroduction.mutate({ roundId, introduction: " \n ", revision: 0 });
    expect(await refusalOf(coachApi.report.release.mutate({ roundId }))).toEqual({ code: "introduction-missing" });
  });

  test("freezes the report, tells the subject, and leaves a trace", async () => {
    const { roundId, coachApi, subjectApi, subject } = await reviewed();
    const { number, hash } = await coachApi.report.release.mutate({ roundId });
    expect(number).toBe(1);
    await subjectApi.report.guess.mutate({ roundId, guesses: {} });
    const released = await subjectApi.report.released.query({ roundId });
    expect(released).toMatchObject({ number: 1, hash, introduction: "Read page one first." });
    expect(Buffer.from(hashRelease(released)).toString("hex")).toBe(hash);
    expect(await coachApi.report.released.query({ roundId })).toEqual(released);
    expect((await subjectApi.round.get.query({ roundId })).status).toBe("released");
    const letters = await superuser`
      select to_address from letters where round_id = ${roundId} and kind = 'report-released'`;
    expect(letters).toEqual([{ to_address: subject.address }]);
    expect(await actsOf(roundId)).toEqual(expect.arrayContaining([{ act: "report.release", count: 1 }]));
  });

  test("says what the draft said, in another order of remarks", async () => {
    const { roundId, coachApi } = await reviewed();
    const { snapshot: draft } = await coachApi.report.draft.query({ roundId });
    await coachApi.report.release.mutate({ roundId });
    const { snapshot } = await coachApi.report.released.query({ roundId });
    expect(snapshot.figures).toEqual(draft.figures);
    expect(snapshot.findings).toEqual(draft.findings);
    const texts = (report: typeof snapshot) => report.remarks.map(({ text }) => text);
    expect(texts(snapshot)).not.toEqual(texts(draft));
    expect(texts(snapshot).toSorted()).toEqual(texts(draft).toSorted());
  });

  test("happens once, even when it is asked for twice at the same moment", async () => {
    const { roundId, coachApi } = await reviewed();
    const asked = await Promise.allSettled([
      coachApi.report.release.mutate({ roundId }),
      coachApi.report.release.mutate({ roundId }),
    ]);
    expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const [row] = await superuser`select count(*)::int as releases from releases where round_id = ${roundId}`;
    expect(row).toEqual({ releases: 1 });
    expect(await refusalOf(coachApi.report.planRelease.mutate({ roundId, at: null }))).toMatchObject({
      code: "round-status",
    });
    await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "Late.", revision: 1 });
    expect((await coachApi.report.released.query({ roundId })).introduction).toBe("Read page one first.");
  });

  test("cannot be changed by anybody, the owner of the tables included", async () => {
    const { roundId, coachApi, subjectApi } = await reviewed();
    await coachApi.report.release.mutate({ roundId });
    await subjectApi.report.guess.mutate({ roundId, guesses: {} });
    const before = await subjectApi.report.released.query({ roundId });
    await expect(superuser`update releases set introduction = 'x' where round_id = ${roundId}`).rejects.toThrow(
      "never changed",
    );
    await expect(superuser`delete from releases where round_id = ${roundId}`).rejects.toThrow("never changed");
    expect(await subjectApi.report.released.query({ roundId })).toEqual(before);
  });
});

describe("What is withheld", () => {
  test("does not change a byte of what subject and coach can fetch, whatever the withheld people answered", async () => {
    const fetched: unknown[] = [];
    for (const point of [1, 5]) {
      const round = await stage.launch(acme, { boss: 1, peer: 2 });
      for (const rater of round.raters) {
        const hidden = rater.group === "peer";
        await stage.answer(rater, ({ kind, key }) => {
          if (kind === "comment") return hidden ? `hidden ${point} on ${key}` : null;
          return hidden ? point : 3;
        });
      }
      const { roundId, coachApi, subjectApi } = round;
      await subjectApi.round.close.mutate({ roundId });
      await stage.work();
      const remarks = await coachApi.report.remarks.query({ roundId });
      await confirmAllRead(coachApi, roundId);
      await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "Few answered.", revision: 0 });
      const draft = await coachApi.report.draft.query({ roundId });
      await coachApi.report.release.mutate({ roundId });
      await subjectApi.report.guess.mutate({ roundId, guesses: {} });
      const { snapshot } = await subjectApi.report.released.query({ roundId });
      expect(snapshot.panel.notShown).toEqual(["peer"]);
      const asText = JSON.stringify({ remarks, draft: draft.snapshot, snapshot });
      expect(asText).not.toContain("hidden");
      const names = [roundId, round.subject.name, round.coach.name];
      fetched.push(names.reduce((text, name) => text.replaceAll(name, "somebody"), asText));
    }
    expect(fetched[0]).toBe(fetched[1]);
  });
});

describe("A coach's caseload", () => {
  test("says how far each round is, and nothing that the coach may not know", async () => {
    const { roundId, coachApi, subject } = await roundInReview();
    const only = async () => {
      const { rounds } = await coachApi.coaching.caseload.query();
      invariant(rounds.length === 1 && rounds[0] !== undefined, "one coach, one round");
      return rounds[0];
    };
    expect(await only()).toMatchObject({
      roundId,
      subject: { memberId: subject.memberId, name: subject.name },
      status: "in-review",
      progress: null,
      remarksRead: false,
      introductionWritten: false,
      releasedAt: null,
    });
    await confirmAllRead(coachApi, roundId);
    await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "Hello.", revision: 0 });
    expect(await only()).toMatchObject({ remarksRead: true, introductionWritten: true });
    await coachApi.report.release.mutate({ roundId });
    const released = await only();
    expect(released.status).toBe("released");
    expect(Number.isNaN(Date.parse(released.releasedAt ?? ""))).toBe(false);
  });

  test("counts answers while they come in, and is for coaches only", async () => {
    const round = await stage.launch(acme, { peer: 4 });
    for (const peer of round.raters.filter(({ group }) => group === "peer").slice(0, 3))
      await stage.answer(peer, () => 3);
    const { rounds } = await round.coachApi.coaching.caseload.query();
    expect(rounds[0]).toMatchObject({ status: "collecting", progress: { invited: 4, answered: 3 } });
    expect(await refusalOf(round.subjectApi.coaching.caseload.query())).toEqual({ code: "not-found" });
  });
});

test("Anyone may read the sample, which says that it is generated and keeps to its own rules", async () => {
  const sample = await house.anonymous.report.sample.query();
  expect(sample.snapshot.origin).toBe("generated");
  expect(sample.introduction).not.toBe("");
  expect(sample.snapshot.remarks.length).toBeGreaterThanOrEqual(25);
  expect(sample.hash).toBe(Buffer.from(hashSnapshot(sample.snapshot)).toString("hex"));
});

async function actsOf(roundId: string) {
  return superuser`
    select act, count(*)::int as count from audit_entries where round_id = ${roundId} group by act`;
}
