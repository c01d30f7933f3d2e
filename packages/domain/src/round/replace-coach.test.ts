import { expect, test } from "vitest";
import { asId } from "../id.ts";
import { defaultPolicy } from "./policy.ts";
import { replaceCoach, type CoachReplacement, type ReplacementFacts } from "./replace-coach.ts";
import type { Round } from "./round.ts";
import { roundStatuses } from "./status.ts";

const at = new Date("2027-03-12T18:00:00Z");
const round: Round = {
  organisationId: asId("organisation"),
  id: asId("round"),
  subjectId: asId("subject"),
  coachId: asId("coach"),
  questionnaireVersionId: asId("version"),
  status: "in-review",
  message: "",
  policy: defaultPolicy,
  closesAt: at,
  requestedAt: at,
  launchRequestedAt: at,
  launchedAt: at,
  closedAt: at,
};
const wanted: CoachReplacement = { coachId: asId("new"), byId: asId("administrator"), reason: "She has left." };
const facts: ReplacementFacts = { coachIsThere: false, takesPart: false, allOpen: false };

function outcome(change: Partial<Round>, wish: Partial<CoachReplacement> = {}, given: Partial<ReplacementFacts> = {}) {
  const result = replaceCoach({ ...round, ...change }, { ...wanted, ...wish }, { ...facts, ...given });
  return result.ok ? result.value.coachId : result.refusal.code;
}

test("A coach who no longer coaches is replaced while a coach has something to do, and at no other time", () => {
  const replaced = roundStatuses.filter((status) => outcome({ status }) === "new");
  expect(replaced).toEqual(["collecting", "closed", "in-review", "released"]);
  expect(outcome({ status: "released" }, {}, { allOpen: true })).toBe("coach-not-missing");
  expect(outcome({}, {}, { coachIsThere: true })).toBe("coach-not-missing");
  expect(outcome({ coachId: null }), "where raters were told of no coach there is none").toBe("coach-not-missing");
});

test("Nobody makes themself the reader, chooses who reads about them, or puts one who answers in the place; all say why", () => {
  expect(outcome({}, { byId: asId("subject") })).toBe("not-for-oneself");
  expect(outcome({}, { byId: asId("new") })).toBe("not-for-oneself");
  expect(outcome({}, { coachId: asId("subject") })).toBe("coach-takes-part");
  expect(outcome({}, {}, { takesPart: true })).toBe("coach-takes-part");
  expect(outcome({}, { reason: " " })).toBe("reason-missing");
});
