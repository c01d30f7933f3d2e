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
let round: LaunchedRound;
beforeAll(async () => {
  house = await openHouse();
  stage = await openRoundStage(house);
  acme = await house.foundOrganisation("Acme");
  superuser = postgres(house.superuserUrl, { max: 2, onnotice: () => undefined });
  round = await released({ boss: 1, peer: 4 });
});
afterAll(async () => {
  await superuser.end();
  await house.close();
});

/** The subject rates 5 on listening and 3 elsewhere, everybody else 3 on listening and 4 elsewhere. */
const usual = (key: string, isSelf: boolean) => (key === "listening" ? (isSelf ? 5 : 3) : isSelf ? 3 : 4);

/** A round, answered by all but the last `silent`, and released. */
async function released(cast: Cast, silent = 0): Promise<LaunchedRound> {
  const told = await stage.launch(acme, cast);
  await answerAndRelease(told, usual, silent);
  return told;
}

async function answerAndRelease(told: LaunchedRound, point: typeof usual, silent = 0): Promise<void> {
  for (const rater of told.raters.slice(0, told.raters.length - silent))
    await stage.answer(rater, ({ kind, key }) =>
      kind === "comment" ? `A ${rater.group} on ${key}` : point(key, rater.group === "self"),
    );
  const { roundId, subjectApi, coachApi } = told;
  await subjectApi.round.close.mutate({ roundId });
  await stage.work();
  await confirmAllRead(coachApi, roundId);
  await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "Read page one first.", revision: 0 });
  await coachApi.report.release.mutate({ roundId });
}

// In the order in which a subject goes through it.
describe("Before others' view opens", () => {
  test("the subject gets their own ratings and not a byte that others have a part in", async () => {
    const { roundId, subjectApi, coachApi } = round;
    const { snapshot } = await coachApi.report.released.query({ roundId });
    const own = await subjectApi.report.ownView.query({ roundId });
    expect(own).toMatchObject({ guess: "open", subjectName: round.subject.name, coachName: round.coach.name });
    expect(own.competencies.map(({ id, rating }) => [id, rating])).toEqual(
      snapshot.figures.competencies.map(({ id, self }) => [id, self]),
    );
    expect(Object.keys(own)).toEqual(["guess", "subjectName", "coachName", "closedOn", "scale", "competencies"]);
    for (const competency of own.competencies)
      expect(Object.keys(competency)).toEqual(["id", "title", "cluster", "rating"]);
    expect(await refusalOf(subjectApi.report.released.query({ roundId }))).toEqual({ code: "guess-missing" });
    expect(await refusalOf(subjectApi.report.marks.query({ roundId }))).toEqual({ code: "guess-missing" });
    const mark = { roundId, thing: { kind: "remark", id: "0" }, kind: "keep" } as const;
    expect(await refusalOf(subjectApi.report.mark.mutate(mark))).toEqual({ code: "guess-missing" });
  });

  test("nothing that comes after reading can be done: no goal is chosen and nobody is thanked", async () => {
    const { roundId, subjectApi } = round;
    const goal = { behaviour: "Ask.", situation: "", firstStep: "", helper: "", sign: "", pulseOn: null };
    const sharing = { goals: true, marks: true };
    for (const call of [
      () => subjectApi.goal.list.query({ roundId }),
      () => subjectApi.goal.save.mutate({ roundId, place: 1, revision: 0, goal }),
      () => subjectApi.goal.remove.mutate({ roundId, place: 1, revision: 1 }),
      () => subjectApi.goal.share.mutate({ roundId, sharing }),
      () => subjectApi.thanks.get.query({ roundId }),
      () => subjectApi.thanks.send.mutate({ roundId, message: "Thank you." }),
      () => subjectApi.report.noteReading.mutate({ roundId }),
    ])
      expect(await refusalOf(call())).toEqual({ code: "guess-missing" });
    const { mayDo } = await subjectApi.round.get.query({ roundId });
    expect(mayDo).toContain("report.ownView");
    expect(mayDo.filter((act) => /^(goal|thanks)\.|^report\.released$/.test(act))).toEqual([]);
  });

  test("no answer to the subject carries a mean or a remark, whatever they ask", async () => {
    const { roundId, subject } = round;
    const browser = await house.signIn(subject);
    const asked = [
      "report.ownView",
      "report.released",
      "report.draft",
      "report.remarks",
      "report.marks",
      "goal.list",
      "round.get",
    ];
    for (const path of asked) {
      const response = await browser.fetch(`/trpc/${path}?input=${encodeURIComponent(JSON.stringify({ roundId }))}`);
      expect(await response.text(), path).not.toMatch(/"mean"|"others"|A (boss|peer) on|"remarks":\[\{/);
    }
  });

  test("a guess about what is not in the report is refused, and nothing is kept of it", async () => {
    const { roundId, subjectApi } = round;
    const guesses = { listening: "lower", astrology: "higher" } as const;
    expect(await refusalOf(subjectApi.report.guess.mutate({ roundId, guesses }))).toMatchObject({
      code: "input-malformed",
    });
    expect(await subjectApi.report.ownView.query({ roundId })).toMatchObject({ guess: "open" });
  });

  test("the guess is kept once, even when it comes twice at the same moment, and opens the report", async () => {
    const { roundId, subjectApi, coachApi } = round;
    expect((await coachApi.report.released.query({ roundId })).guesses).toBeNull();
    const guesses = { listening: "lower", clarity: "lower" } as const;
    const asked = await Promise.allSettled([
      subjectApi.report.guess.mutate({ roundId, guesses }),
      subjectApi.report.guess.mutate({ roundId, guesses }),
    ]);
    expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await refusalOf(subjectApi.report.guess.mutate({ roundId, guesses: {} }))).toEqual({
      code: "already-guessed",
    });
    const released = await subjectApi.report.released.query({ roundId });
    expect(released.guesses).toEqual(guesses);
    expect(await coachApi.report.released.query({ roundId })).toEqual(released);
    expect(await subjectApi.report.ownView.query({ roundId })).toMatchObject({ guess: "settled" });
    const { mayDo } = await subjectApi.round.get.query({ roundId });
    expect(mayDo).toEqual(expect.arrayContaining(["goal.save", "thanks.send", "report.released"]));
    const entries = await superuser`
      select act from audit_entries where round_id = ${roundId} and act like 'report.%' order by sequence desc limit 1`;
    expect(entries, "no log tells when the subject opened their report").toEqual([{ act: "report.release" }]);
  });

  test("the web's own role can neither change nor take back a guess", async () => {
    for (const change of ["update guesses set guesses = '{}'", "delete from guesses"])
      await expect(
        superuser.begin(async (sql) => {
          await sql`set local role parallax_app`;
          await sql.unsafe(change);
        }),
      ).rejects.toThrow("permission denied");
  });

  test("there is nothing to guess where nobody else's view is shown: the report opens at once", async () => {
    const { roundId, subjectApi } = await released({ peer: 3 }, 1);
    expect(await subjectApi.report.ownView.query({ roundId })).toMatchObject({ guess: "settled", competencies: [] });
    expect(await subjectApi.report.released.query({ roundId })).toMatchObject({ number: 1, guesses: null });
  });
});

describe("Marks", () => {
  test("are each reader's own, change and go, and leave no trace", async () => {
    const { roundId, subjectApi, coachApi } = round;
    const listening = { kind: "competency", id: "listening" } as const;
    await subjectApi.report.mark.mutate({ roundId, thing: listening, kind: "keep" });
    await subjectApi.report.mark.mutate({ roundId, thing: listening, kind: "grow" });
    await subjectApi.report.mark.mutate({ roundId, thing: { kind: "remark", id: "0" }, kind: "talk" });
    await coachApi.report.mark.mutate({ roundId, thing: { kind: "axis", id: "why-how" }, kind: "talk" });
    expect(await subjectApi.report.marks.query({ roundId })).toEqual([
      { thing: listening, kind: "grow" },
      { thing: { kind: "remark", id: "0" }, kind: "talk" },
    ]);
    expect(await coachApi.report.marks.query({ roundId })).toEqual([
      { thing: { kind: "axis", id: "why-how" }, kind: "talk" },
    ]);
    await subjectApi.report.mark.mutate({ roundId, thing: { kind: "remark", id: "0" }, kind: null });
    expect(await subjectApi.report.marks.query({ roundId })).toHaveLength(1);
    for (const thing of [
      { kind: "competency", id: "astrology" },
      { kind: "remark", id: "999" },
      { kind: "remark", id: "-1" },
    ] as const)
      expect(await refusalOf(subjectApi.report.mark.mutate({ roundId, thing, kind: "keep" }))).toMatchObject({
        code: "input-malformed",
      });
    const traces = await superuser`select act from audit_entries where round_id = ${roundId} and act like '%mark'`;
    expect(traces).toHaveLength(0);
  });
});

describe("Goals", () => {
  const goal = {
    behaviour: "Say what was decided, twice.",
    situation: "At the end of the Monday meeting.",
    firstStep: "Write the decisions on the board before we leave.",
    helper: "Pia",
    sign: "Nobody asks on Tuesday.",
    pulseOn: "2027-01-15",
  };

  test("are at most three, need words, and are changed only by whoever saw the last of them", async () => {
    const { roundId, subjectApi } = round;
    for (const place of [1, 2, 3])
      expect(await subjectApi.goal.save.mutate({ roundId, place, revision: 0, goal })).toEqual({ revision: 1 });
    expect(await refusalOf(subjectApi.goal.save.mutate({ roundId, place: 4, revision: 0, goal }))).toMatchObject({
      code: "input-malformed",
    });
    const empty = { ...goal, behaviour: " \n " };
    expect(await refusalOf(subjectApi.goal.save.mutate({ roundId, place: 1, revision: 1, goal: empty }))).toEqual({
      code: "goal-empty",
    });
    const changed = { roundId, place: 2, revision: 1, goal: { ...goal, situation: "In my one-to-ones." } };
    expect(await subjectApi.goal.save.mutate(changed)).toEqual({ revision: 2 });
    expect(await refusalOf(subjectApi.goal.save.mutate(changed))).toEqual({ code: "changed-meanwhile" });
    expect(await refusalOf(subjectApi.goal.save.mutate({ ...changed, revision: 0 }))).toEqual({
      code: "changed-meanwhile",
    });
    expect(await refusalOf(subjectApi.goal.remove.mutate({ roundId, place: 2, revision: 1 }))).toEqual({
      code: "changed-meanwhile",
    });
    await subjectApi.goal.remove.mutate({ roundId, place: 3, revision: 1 });
    const { goals } = await subjectApi.goal.list.query({ roundId });
    expect(goals).toEqual([
      { place: 1, revision: 1, ...goal },
      { place: 2, revision: 2, ...goal, situation: "In my one-to-ones." },
    ]);
  });

  test("are what the coach sees by default; marks only when the subject says so; and nothing once it is taken back", async () => {
    const { roundId, subjectApi, coachApi } = round;
    const seen = () => coachApi.goal.list.query({ roundId });
    expect(await seen()).toMatchObject({ goals: [{ place: 1 }, { place: 2 }], marks: null });
    await subjectApi.goal.share.mutate({ roundId, sharing: { goals: true, marks: true } });
    expect((await seen()).marks).toEqual([{ thing: { kind: "competency", id: "listening" }, kind: "grow" }]);
    await subjectApi.goal.share.mutate({ roundId, sharing: { goals: false, marks: false } });
    expect(await seen()).toEqual({ goals: [], marks: null, sharing: { goals: false, marks: false } });
    expect((await subjectApi.goal.list.query({ roundId })).goals).toHaveLength(2);
    const acts = await superuser`
      select details from audit_entries where round_id = ${roundId} and act = 'goal.share' order by sequence`;
    expect(acts).toEqual([{ details: {} }, { details: {} }]);
  });
});

describe("A second round of the same person", () => {
  /** Asked for by the same subject, of the same people. */
  async function again(coach: Pick<LaunchedRound, "coach" | "coachApi">): Promise<LaunchedRound> {
    const { subjectApi } = round;
    const { roundId } = await subjectApi.round.request.mutate({
      questionnaireVersionId: acme.questionnaireVersionId,
      coachId: coach.coach.memberId,
      closesAt: new Date(house.world.now().getTime() + 14 * 86_400_000).toISOString(),
      message: "Once more.",
    });
    for (const [group, count] of [["boss", 1] as const, ["peer", 4] as const])
      await subjectApi.nomination.add.mutate({
        roundId,
        group,
        people: Array.from({ length: count }, (_, at) => ({
          name: `${group} ${at}`,
          address: `again-${group}-${at}@raters.example`,
        })),
      });
    const told = await stage.launchAsked(acme, { ...round, ...coach, roundId });
    await answerAndRelease(told, (key, isSelf) => (key === "listening" ? 5 : isSelf ? 3 : 4));
    return told;
  }

  test("is compared with the first, for the same coach, and for no other coach", async () => {
    const second = await again(round);
    const { snapshot } = await second.coachApi.report.released.query({ roundId: second.roundId });
    expect(snapshot.previous).toMatchObject({ roundId: round.roundId, number: 1, notComparable: [] });
    const changes = snapshot.previous?.changes ?? [];
    expect(changes).toHaveLength(12);
    expect(changes.find(({ id }) => id === "listening")).toMatchObject({ before: 3, now: 5, change: "up" });
    expect(changes.filter(({ change }) => change === "up" || change === "down")).toHaveLength(1);
    const soon = await again(round);
    const { snapshot: after } = await soon.coachApi.report.released.query({ roundId: soon.roundId });
    expect(after.previous, "the second was not opened by its subject yet").toBeUndefined();
    const other = await house.addMember(acme, { roles: ["coach"] });
    const third = await again({ coach: other, coachApi: (await house.signIn(other)).api });
    const { snapshot: alone } = await third.coachApi.report.released.query({ roundId: third.roundId });
    expect(alone.previous).toBeUndefined();
  });
});
