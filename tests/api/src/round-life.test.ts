import { refusalOf } from "@parallax/support/caller";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { openRoundStage, type RoundStage } from "@parallax/support/round-stage";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let house: House;
let stage: RoundStage;
let acme: TestOrganisation;
let other: TestOrganisation;
beforeAll(async () => {
  house = await openHouse();
  stage = await openRoundStage(house);
  acme = await house.foundOrganisation("Acme");
  other = await house.foundOrganisation("Northwind");
});
afterAll(() => house.close());

const inDays = (days: number) => new Date(house.world.now().getTime() + days * 86_400_000).toISOString();

/** What the organisation's record says about a round, oldest first. */
async function trace(organisation: TestOrganisation, roundId: string) {
  const { api } = await house.signIn(organisation.founder);
  const { entries } = await api.audit.list.query({ cursor: null });
  return entries.filter((entry) => entry.roundId === roundId).reverse();
}

/** Everybody who has no business with a round: a colleague, another coach, an administrator of another organisation. */
async function strangers() {
  const colleague = await house.signIn(await house.addMember(acme));
  const coach = await house.signIn(await house.addMember(acme, { roles: ["coach"] }));
  const elsewhere = await house.signIn(other.founder);
  return [colleague.api, coach.api, elsewhere.api];
}

describe("Asking for a round", () => {
  test("lets the subject choose raters, tells the coach, and is on the record", async () => {
    const { roundId, subject, coach, subjectApi } = await stage.request(acme);
    const page = await subjectApi.round.get.query({ roundId });
    expect(page).toMatchObject({
      status: "nominating",
      isLaunching: false,
      subject: { memberId: subject.memberId },
      coach: { memberId: coach.memberId },
      policy: { k: 3 },
      nominated: 0,
      progress: null,
      sixWords: null,
      places: ["subject"],
    });
    expect(page.mayDo).toContain("round.launch");
    const [entry] = await trace(acme, roundId);
    expect(entry).toMatchObject({ act: "round.request", actor: subject.memberId });
    expect((await subjectApi.round.mine.query()).rounds).toMatchObject([{ roundId, need: "choose-raters" }]);
  });

  test("is refused with a bad date, somebody who does not coach, oneself as coach, or a questionnaire from elsewhere", async () => {
    const subject = await house.addMember(acme, { roles: ["coach"] });
    const coach = await house.addMember(acme, { roles: ["coach"] });
    const foreignCoach = await house.addMember(other, { roles: ["coach"] });
    const colleague = await house.addMember(acme);
    const { api } = await house.signIn(subject);
    const ask = (change: Partial<Parameters<typeof api.round.request.mutate>[0]>) =>
      refusalOf(
        api.round.request.mutate({
          questionnaireVersionId: acme.questionnaireVersionId,
          coachId: coach.memberId,
          closesAt: inDays(14),
          message: "",
          ...change,
        }),
      );
    expect(await ask({ closesAt: inDays(-1) })).toEqual({ code: "closing-in-the-past" });
    expect(await ask({ closesAt: inDays(0.5) })).toEqual({ code: "closing-too-early" });
    expect(await ask({ closesAt: inDays(100) })).toEqual({ code: "closing-too-far" });
    expect(await ask({ closesAt: "tomorrow" })).toMatchObject({ code: "input-malformed" });
    expect(await ask({ coachId: subject.memberId })).toEqual({ code: "coach-is-subject" });
    expect(await ask({ coachId: colleague.memberId })).toEqual({ code: "coach-not-available" });
    expect(await ask({ coachId: foreignCoach.memberId })).toEqual({ code: "coach-not-available" });
    const foreign = { questionnaireVersionId: other.questionnaireVersionId };
    expect(await ask(foreign)).toEqual({ code: "not-found" });
    expect(await ask({ message: "x".repeat(2001) })).toMatchObject({ code: "input-malformed" });
    expect(await refusalOf(house.anonymous.round.mine.query())).toEqual({ code: "not-signed-in" });
  });

  test("keeps what people type, whatever signs they use, except the one that nothing can store", async () => {
    const { roundId, coach, subjectApi } = await stage.request(acme);
    const message = "\u0000 نعم \ud83d\ude42 'quoted' \\ <b>\u202e";
    await subjectApi.round.change.mutate({
      roundId,
      coachId: coach.memberId,
      closesAt: inDays(20),
      message,
    });
    const page = await subjectApi.round.get.query({ roundId });
    expect(page.message).toBe("نعم \ud83d\ude42 'quoted' \\ <b>\u202e");
  });
});

describe("Changing a round", () => {
  test("is the subject's before the launch, and a new coach may not be among the raters", async () => {
    const { roundId, subjectApi, coachApi, coach } = await stage.request(acme, { peer: 3 });
    const next = await house.addMember(acme, { roles: ["coach"] });
    const rater = await house.addMember(acme, { roles: ["coach"], address: "both@acme.example" });
    await subjectApi.nomination.add.mutate({
      roundId,
      group: "other",
      people: [{ name: "Both", address: rater.address }],
    });
    const wish = { roundId, closesAt: inDays(30), message: "New words." };
    const asRater = { ...wish, coachId: rater.memberId };
    expect(await refusalOf(subjectApi.round.change.mutate(asRater))).toEqual({
      code: "coach-as-rater",
    });
    await subjectApi.round.change.mutate({ ...wish, coachId: next.memberId });
    expect(await subjectApi.round.get.query({ roundId })).toMatchObject({
      coach: { memberId: next.memberId },
      message: "New words.",
    });
    // The coach of before is a stranger now.
    expect(await refusalOf(coachApi.round.get.query({ roundId }))).toEqual({ code: "not-found" });
    const again = { ...wish, coachId: coach.memberId };
    for (const api of await strangers())
      expect(await refusalOf(api.round.change.mutate(again))).toEqual({ code: "not-found" });
    await subjectApi.round.launch.mutate({ roundId });
    expect(await refusalOf(subjectApi.round.change.mutate(again))).toEqual({
      code: "launch-in-progress",
    });
    await stage.work();
    expect(await refusalOf(subjectApi.round.change.mutate(again))).toMatchObject({
      code: "round-status",
      status: "collecting",
    });
    expect((await trace(acme, roundId)).map(({ act }) => act)).toEqual([
      "round.request",
      "nomination.add",
      "nomination.add",
      "round.change",
      "round.launch",
      "round.finish-launch",
    ]);
  });
});

describe("Launching a round", () => {
  test("needs a list from which a report could come", async () => {
    const { roundId, subjectApi } = await stage.request(acme, { peer: 2 });
    expect(await refusalOf(subjectApi.round.launch.mutate({ roundId }))).toEqual({
      code: "raters-missing",
    });
    expect((await subjectApi.round.mine.query()).rounds[0]?.need).toBe("choose-raters");
  });

  test("is the subject's alone, happens once, and shows everybody the same six words", async () => {
    const { roundId, subjectApi, coachApi } = await stage.request(acme, { boss: 1, peer: 3 });
    expect((await subjectApi.round.mine.query()).rounds[0]?.need).toBe("launch");
    const administrator = (await house.signIn(acme.founder)).api;
    for (const api of [coachApi, administrator, ...(await strangers())])
      expect(await refusalOf(api.round.launch.mutate({ roundId }))).toEqual({ code: "not-found" });
    await subjectApi.round.launch.mutate({ roundId });
    expect(await subjectApi.round.get.query({ roundId })).toMatchObject({
      status: "nominating",
      isLaunching: true,
      mayDo: ["round.get", "round.cancel", "nomination.list"],
    });
    expect(await refusalOf(subjectApi.round.launch.mutate({ roundId }))).toEqual({
      code: "launch-in-progress",
    });
    await stage.work();
    const page = await subjectApi.round.get.query({ roundId });
    expect(page).toMatchObject({
      status: "collecting",
      isLaunching: false,
      ownForm: "waiting",
      progress: { invited: 4, answered: null, declined: null },
    });
    expect(page.sixWords).toHaveLength(6);
    const seenByCoach = await coachApi.round.get.query({ roundId });
    expect(seenByCoach.sixWords).toEqual(page.sixWords);
    expect(seenByCoach.ownForm).toBeNull();
    expect((await subjectApi.round.mine.query()).rounds[0]?.need).toBe("own-form");
  });
});

describe("A round that collects", () => {
  test("is closed by its subject, its coach or an administrator, and by nobody else", async () => {
    for (const who of ["subject", "coach", "administrator"] as const) {
      const { roundId, subjectApi, coachApi } = await stage.launch(acme, { boss: 1 });
      for (const api of await strangers())
        expect(await refusalOf(api.round.close.mutate({ roundId }))).toEqual({ code: "not-found" });
      const administrator = (await house.signIn(acme.founder)).api;
      const api = { subject: subjectApi, coach: coachApi, administrator }[who];
      await api.round.close.mutate({ roundId });
      expect((await subjectApi.round.get.query({ roundId })).status).toBe("closed");
      expect(await refusalOf(api.round.close.mutate({ roundId }))).toEqual({
        code: "round-status",
        status: "closed",
        needed: ["collecting"],
      });
      expect((await trace(acme, roundId)).at(-1)).toMatchObject({ act: "round.close" });
    }
  });

  test("is put off to a later day, and everybody asked hears of it", async () => {
    const { roundId, subjectApi } = await stage.launch(acme, { boss: 1, peer: 3 });
    const extend = (closesAt: string) => subjectApi.round.extend.mutate({ roundId, closesAt });
    expect(await refusalOf(extend(inDays(13)))).toEqual({ code: "closing-not-later" });
    expect(await refusalOf(extend(inDays(200)))).toEqual({ code: "closing-too-far" });
    const closesAt = inDays(30);
    await extend(closesAt);
    expect((await subjectApi.round.get.query({ roundId })).closesAt).toBe(closesAt);
    expect((await trace(acme, roundId)).at(-1)).toMatchObject({
      act: "round.extend",
      details: { to: closesAt },
    });
    for (const api of await strangers())
      expect(await refusalOf(api.round.extend.mutate({ roundId, closesAt: inDays(40) }))).toEqual({
        code: "not-found",
      });
    await subjectApi.round.close.mutate({ roundId });
    expect(await refusalOf(extend(inDays(40)))).toMatchObject({ code: "round-status" });
  });

  test("is cancelled with a reason by its subject; once closed, by an administrator only", async () => {
    const first = await stage.launch(acme, { boss: 1 });
    const cancel = { roundId: first.roundId, reason: "I am changing teams." };
    const blank = { ...cancel, reason: " \u0000 " };
    expect(await refusalOf(first.subjectApi.round.cancel.mutate(blank))).toEqual({
      code: "reason-missing",
    });
    expect(await refusalOf(first.coachApi.round.cancel.mutate(cancel))).toEqual({
      code: "not-found",
    });
    await first.subjectApi.round.cancel.mutate(cancel);
    const page = await first.subjectApi.round.get.query({ roundId: first.roundId });
    expect(page).toMatchObject({ status: "cancelled", mayDo: ["round.get", "reminder.list", "nomination.list"] });
    expect(page.closedAt).not.toBeNull();
    expect((await trace(acme, first.roundId)).at(-1)).toMatchObject({
      act: "round.cancel",
      reason: "I am changing teams.",
    });

    const second = await stage.launch(acme, { boss: 1 });
    await second.subjectApi.round.close.mutate({ roundId: second.roundId });
    const late = { roundId: second.roundId, reason: "A mistake." };
    expect(await refusalOf(second.subjectApi.round.cancel.mutate(late))).toMatchObject({
      code: "round-status",
    });
    const administrator = (await house.signIn(acme.founder)).api;
    await administrator.round.cancel.mutate(late);
    await stage.work();
    expect(await stage.keys.readRoundKey(second.roundId)).toBeNull();
    expect(await stage.keys.isBurned(second.roundId)).toBe(true);
  });

  test("can be ended while its invitations are still being made ready, and is then never launched", async () => {
    const { roundId, subjectApi } = await stage.request(acme, { boss: 1 });
    await subjectApi.round.launch.mutate({ roundId });
    await subjectApi.round.cancel.mutate({ roundId, reason: "Not yet." });
    await stage.work();
    expect(await subjectApi.round.get.query({ roundId })).toMatchObject({
      status: "cancelled",
      isLaunching: false,
      launchedAt: null,
    });
  });

  test("sends its subject the own form again, the same link, at most once a minute", async () => {
    const { roundId, subjectApi, coachApi } = await stage.launch(acme, { boss: 1 });
    expect(await refusalOf(subjectApi.round.resendOwnForm.mutate({ roundId }))).toMatchObject({
      code: "too-many-requests",
    });
    house.world.moveClock({ minutes: 2 });
    await subjectApi.round.resendOwnForm.mutate({ roundId });
    expect(await refusalOf(subjectApi.round.resendOwnForm.mutate({ roundId }))).toMatchObject({
      code: "too-many-requests",
    });
    expect(await refusalOf(coachApi.round.resendOwnForm.mutate({ roundId }))).toEqual({
      code: "not-found",
    });
  });
});

describe("Counts of a round", () => {
  test("are totals; where a total would name somebody there are none", async () => {
    const few = await stage.launch(acme, { boss: 1 });
    const [boss] = few.raters.filter(({ group }) => group === "boss");
    if (boss !== undefined) await stage.answer(boss, () => 3);
    const alone = await few.subjectApi.round.get.query({ roundId: few.roundId });
    expect(alone.progress).toEqual({ invited: 1, answered: null, declined: null });

    const many = await stage.launch(acme, { boss: 1, peer: 4 });
    const [first, second, third, ...rest] = many.raters.filter(({ group }) => group !== "self");
    if (first !== undefined) await stage.answer(first, () => 3);
    if (second !== undefined) await stage.answer(second, () => null);
    if (third !== undefined) await house.anonymous.ballot.decline.mutate({ secret: third.secretText });
    const early = await many.subjectApi.round.get.query({ roundId: many.roundId });
    expect(early.progress).toEqual({ invited: 5, answered: null, declined: null });
    for (const rater of rest) await stage.answer(rater, () => 4);
    const page = await many.subjectApi.round.get.query({ roundId: many.roundId });
    expect(page.progress).toEqual({ invited: 5, answered: 4, declined: 1 });
    const text = JSON.stringify(page);
    for (const { address, invitationId } of many.raters.filter(({ group }) => group !== "self")) {
      expect(text).not.toContain(address);
      expect(text).not.toContain(invitationId);
    }
  });

  test("are listed for administrators, a page at a time, and for nobody else", async () => {
    const crowd = await house.foundOrganisation("Crowd");
    const subject = await house.addMember(crowd);
    const coach = await house.addMember(crowd, { roles: ["coach"] });
    const { api } = await house.signIn(subject);
    for (let count = 0; count < 53; count += 1)
      await api.round.request.mutate({
        questionnaireVersionId: crowd.questionnaireVersionId,
        coachId: coach.memberId,
        closesAt: inDays(14),
        message: "",
      });
    const administrator = (await house.signIn(crowd.founder)).api;
    const first = await administrator.round.all.query({});
    expect(first.rounds).toHaveLength(50);
    const second = await administrator.round.all.query({ cursor: first.nextCursor });
    expect(second.nextCursor).toBeNull();
    const ids = [...first.rounds, ...second.rounds].map(({ roundId }) => roundId);
    expect(new Set(ids).size).toBe(53);
    expect((await administrator.round.all.query({ status: "released" })).rounds).toEqual([]);
    expect(await refusalOf(api.round.all.query({}))).toEqual({ code: "not-found" });
    expect(await refusalOf(administrator.round.all.query({ cursor: "x" }))).toMatchObject({
      code: "input-malformed",
    });
    const outside = (await house.signIn(other.founder)).api;
    const seen = (await outside.round.all.query({})).rounds.map(({ roundId }) => roundId);
    expect(ids.some((id) => seen.includes(id))).toBe(false);
  });
});
