import { describe, expect, test } from "vitest";
import { asId } from "../id.ts";
import type { NominationCounts } from "../nomination/nomination.ts";
import type { QuestionnaireContent } from "../questionnaire/questionnaire.ts";
import type { Result } from "../result.ts";
import { cancelRound } from "./cancel-round.ts";
import { changeRound } from "./change-round.ts";
import { closeRound, isDue } from "./close-round.ts";
import { extendRound } from "./extend-round.ts";
import { finishLaunch, requestLaunch } from "./launch-round.ts";
import { moveRound } from "./move-round.ts";
import { defaultPolicy } from "./policy.ts";
import { requestRound } from "./request-round.ts";
import type { Round } from "./round.ts";
import { roundStatuses, roundTransitions, type RoundAct } from "./status.ts";

const now = new Date("2026-03-02T09:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

const content: QuestionnaireContent = {
  title: {},
  introduction: {},
  scale: { min: 1, max: 5, labels: [] },
  axisScale: { min: 1, max: 7 },
  watchOutScale: { min: 1, max: 5, labels: [] },
  reflectionScale: { min: 1, max: 5 },
  competencies: [],
  items: [],
  axes: [],
  watchOuts: [],
  openQuestions: [],
  reflections: [],
};

const enough: NominationCounts = { boss: 1, peer: 4, "direct-report": 0, other: 0 };

const request = {
  organisationId: asId<"organisation">("00000000-0000-4000-8000-000000000001"),
  id: asId<"round">("00000000-0000-4000-8000-000000000002"),
  subjectId: asId<"member">("00000000-0000-4000-8000-000000000003"),
  coachId: asId<"member">("00000000-0000-4000-8000-000000000004"),
  questionnaireVersionId: asId<"questionnaire-version">("00000000-0000-4000-8000-000000000005"),
  message: "I would like to know how I lead.",
  policy: defaultPolicy,
  closesAt: later(14 * 24),
};

function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const nominating = must(requestRound(request, now));
const waiting = must(requestLaunch(nominating, enough, content, now));
const collecting = must(finishLaunch(waiting, later(1)));
const inStatus = (status: Round["status"]): Round => ({ ...collecting, status });

describe("A round that is asked for", () => {
  test("lets its subject choose raters at once", () => {
    expect(nominating).toMatchObject({ status: "nominating", requestedAt: now, launchedAt: null });
  });

  test.each([
    ["that is over", later(0), "closing-in-the-past"],
    ["that leaves less than a day", later(23.9), "closing-too-early"],
    ["more than three months away", later(93 * 24), "closing-too-far"],
  ])("is refused with a closing date %s", (_, closesAt, code) => {
    expect(requestRound({ ...request, closesAt }, now)).toEqual({ ok: false, refusal: { code } });
    expect(changeRound(nominating, { ...nominating, closesAt }, now)).toEqual({
      ok: false,
      refusal: { code },
    });
  });

  test("has a coach who is somebody else", () => {
    const own = { ...request, coachId: request.subjectId };
    expect(requestRound(own, now)).toMatchObject({ refusal: { code: "coach-is-subject" } });
    expect(changeRound(nominating, { ...nominating, coachId: request.subjectId }, now)).toMatchObject({
      refusal: { code: "coach-is-subject" },
    });
  });
});

describe("A launch", () => {
  test("waits for the key to be made; meanwhile it can be cancelled and nothing else", () => {
    expect(waiting).toMatchObject({ status: "nominating", launchRequestedAt: now });
    const busy = { ok: false, refusal: { code: "launch-in-progress" } };
    expect(requestLaunch(waiting, enough, content, now)).toEqual(busy);
    expect(changeRound(waiting, waiting, now)).toEqual(busy);
    expect(cancelRound(waiting, "no time", now).ok).toBe(true);
  });

  test("needs a list from which something could be shown", () => {
    const nobody = { boss: 0, peer: 0, "direct-report": 0, other: 0 };
    for (const counts of [nobody, { ...nobody, peer: 2 }])
      expect(requestLaunch(nominating, counts, content, now)).toMatchObject({
        refusal: { code: "raters-missing" },
      });
    expect(requestLaunch(nominating, { ...nobody, boss: 1 }, content, now).ok).toBe(true);
    expect(requestLaunch(nominating, { ...nobody, peer: 2, other: 1 }, content, now).ok).toBe(true);
  });

  test("is refused when the closing date has drawn too near meanwhile", () => {
    expect(requestLaunch(nominating, enough, content, later(13.5 * 24))).toMatchObject({
      refusal: { code: "closing-too-early" },
    });
  });

  test("begins the collecting of answers once", () => {
    expect(collecting).toMatchObject({ status: "collecting", launchedAt: later(1) });
    expect(finishLaunch(collecting, now)).toMatchObject({ refusal: { code: "round-status" } });
  });
});

describe("A round that collects", () => {
  test("is closed by hand or when its time has come, once", () => {
    expect(isDue(collecting, later(14 * 24 - 1))).toBe(false);
    expect(isDue(collecting, later(14 * 24))).toBe(true);
    const closed = must(closeRound(collecting, later(5)));
    expect(closed).toMatchObject({ status: "closed", closedAt: later(5) });
    expect(isDue(closed, later(1000))).toBe(false);
    expect(closeRound(closed, now)).toEqual({
      ok: false,
      refusal: { code: "round-status", status: "closed", needed: ["collecting"] },
    });
  });

  test("can be put off, to a later day only, and never once it is closed", () => {
    expect(must(extendRound(collecting, later(20 * 24), now)).closesAt).toEqual(later(20 * 24));
    const why = (round: Round, closesAt: Date, at = now) => {
      const result = extendRound(round, closesAt, at);
      return result.ok ? "extended" : result.refusal.code;
    };
    expect(why(collecting, later(14 * 24))).toBe("closing-not-later");
    expect(why(collecting, later(-1))).toBe("closing-in-the-past");
    // Nobody has closed it yet, but raters have been told that it is over.
    expect(why(collecting, later(20 * 24), later(14 * 24))).toBe("round-status");
    expect(why(collecting, later(200 * 24))).toBe("closing-too-far");
    expect(why(inStatus("closed"), later(20 * 24))).toBe("round-status");
  });

  test("keeps what raters were told: coach, message and dates no longer change by editing", () => {
    expect(changeRound(collecting, collecting, now)).toMatchObject({
      refusal: { code: "round-status" },
    });
  });
});

describe("A cancelled round", () => {
  test("needs a reason", () => {
    expect(cancelRound(collecting, "  ", now)).toEqual({
      ok: false,
      refusal: { code: "reason-missing" },
    });
    expect(must(cancelRound(collecting, "I am leaving.", now))).toMatchObject({
      status: "cancelled",
      closedAt: now,
    });
  });
});

test("No status is left but by the acts that the product knows", () => {
  const acts = Object.keys(roundTransitions) as RoundAct[];
  const moves = roundStatuses.map((status) => [
    status,
    ...acts.flatMap((act) => {
      const moved = moveRound(inStatus(status), act);
      return moved.ok ? [`${act} -> ${moved.value.status}`] : [];
    }),
  ]);
  expect(moves).toEqual([
    ["draft", "open-nominations -> nominating", "cancel -> cancelled", "void -> void"],
    ["nominating", "launch -> collecting", "cancel -> cancelled", "void -> void"],
    ["approval", "launch -> collecting", "cancel -> cancelled", "void -> void"],
    ["collecting", "close -> closed", "cancel -> cancelled", "void -> void"],
    ["closed", "open-ballots -> in-review", "cancel -> cancelled", "void -> void"],
    ["in-review", "release -> released", "cancel -> cancelled"],
    ["released", "archive -> archived"],
    ["archived"],
    ["cancelled"],
    ["void"],
  ]);
});
