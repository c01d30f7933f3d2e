import { layoutForm } from "@parallax/domain/ballot/form-layout";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import { expect, test } from "vitest";
import { sampleVisit } from "../testing/sample-visit.ts";
import { type Answers, piecesOf } from "./answers.ts";
import { cannotSay } from "./cannot-say.ts";
import { listParts } from "./list-parts.ts";
import type { Question } from "./question.ts";

const questionsFor = (group: RaterGroup): readonly Question[] =>
  listParts(sampleVisit(group)).flatMap((part) => part.questions);
const kindsIn = (questions: readonly Question[]) => new Set(questions.map(({ id }) => id.split(" ")[0]));

test("A peer rates behaviours, habits and axes, and may write; nothing else is asked", () => {
  const questions = questionsFor("peer");
  expect(kindsIn(questions)).toEqual(new Set(["item", "watch-out", "axis", "comment"]));
  expect(questions).toHaveLength(48 + 5 + 9 + 4);
});

test("The boss and the subject also say where the role needs the subject to be; the subject alone reflects", () => {
  expect(kindsIn(questionsFor("boss"))).toContain("role-need");
  expect(kindsIn(questionsFor("boss"))).not.toContain("reflection");
  expect(kindsIn(questionsFor("self"))).toContain("role-need");
  expect(kindsIn(questionsFor("self"))).toContain("reflection");
});

test("Others read the subject’s given name, the subject reads the first person, and no placeholder is left", () => {
  const peer = questionsFor("peer").map(({ text }) => text.text);
  const self = questionsFor("self").map(({ text }) => text.text);
  expect(peer.filter((text) => text.includes("Dana")).length).toBeGreaterThan(50);
  expect(self.filter((text) => text.includes("Dana"))).toEqual([]);
  expect([...peer, ...self].filter((text) => text.includes("{"))).toEqual([]);
});

test("Open questions are worded for the group that answers", () => {
  const keepFor = (group: RaterGroup) => questionsFor(group).find(({ id }) => id === "comment keep")?.text.text;
  const wordings = (["self", "boss", "peer", "direct-report", "other"] as const).map(keepFor);
  expect(new Set(wordings).size).toBe(5);
});

test("One competency stands on a screen with all its items, at most three axes on one, one comment on one", () => {
  const parts = listParts(sampleVisit("peer"));
  expect(parts.slice(0, 12).map((part) => part.questions.length)).toEqual(new Array(12).fill(4));
  expect(parts.filter(({ id }) => id.startsWith("axes")).map((part) => part.questions.length)).toEqual([3, 3, 3]);
  expect(parts.filter(({ id }) => id.startsWith("comment")).map((part) => part.questions.length)).toEqual([1, 1, 1, 1]);
});

test("Every answer lands in the piece that it belongs to, and silence is null", () => {
  const visit = sampleVisit("self");
  const questions = questionsFor("self");
  const answers: Answers = Object.fromEntries(
    questions.map((question, at) => [
      question.id,
      question.kind === "comment" ? `text ${at}` : at % 3 === 0 ? cannotSay : 2,
    ]),
  );
  const pieces = piecesOf(visit.content, answers);
  expect(pieces).toHaveLength(layoutForm(visit.content).pieces.length);
  expect(JSON.stringify(pieces)).not.toContain("null");
  const silent = piecesOf(visit.content, {});
  expect(silent.every((piece) => ("answers" in piece ? piece.answers.every((answer) => answer === null) : true))).toBe(
    true,
  );
  const clarity = piecesOf(visit.content, { "item clarity-1": 5, "item clarity-4": cannotSay });
  expect(clarity.find((piece) => piece.key === "clarity")).toEqual({
    kind: "competency",
    key: "clarity",
    answers: [5, null, null, "cannot-say"],
  });
});

test("A comment of spaces is no comment", () => {
  const pieces = piecesOf(sampleVisit("peer").content, { "comment keep": " \n " });
  expect(pieces.find(({ key }) => key === "keep")).toEqual({ kind: "comment", key: "keep", text: null });
});
