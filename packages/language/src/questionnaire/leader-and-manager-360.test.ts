import { estimateMinutes } from "@parallax/domain/questionnaire/answering-time";
import { checkQuestionnaire } from "@parallax/domain/questionnaire/check-questionnaire";
import { raterGroups } from "@parallax/domain/round/rater-group";
import { describe, expect, test } from "vitest";
import { leaderAndManager360 as questionnaire } from "./leader-and-manager-360.ts";

const clusters = {
  leadership: ["strategic-questions", "clarity", "focus", "humility", "communication"],
  management: ["organization", "anticipation", "execution", "empathy", "risk"],
  common: ["listening", "inclusion"],
};
const axes = [
  "influence-organization",
  "vision-execution",
  "why-how",
  "direction-planning",
  "transformation-transaction",
  "culture-systems",
  "people-skills",
  "flexibility-stability",
  "future-now",
];
const statements = [...questionnaire.items, ...questionnaire.watchOuts];
const english = statements.flatMap(({ id, self, others }) => [
  { id: `${id} (self)`, text: self.en ?? "" },
  { id: `${id} (others)`, text: others.en ?? "" },
]);

describe("Leader & manager 360", () => {
  test("is sound as a questionnaire", () => {
    expect(checkQuestionnaire(questionnaire, ["en"])).toEqual([]);
  });

  test("rates every competency of the framework, cluster by cluster, by at least four behaviours", () => {
    const rated = (cluster: string) =>
      questionnaire.competencies.filter((one) => one.cluster === cluster).map((one) => one.id);
    for (const [cluster, ids] of Object.entries(clusters)) expect(rated(cluster)).toEqual(ids);
    for (const { id } of questionnaire.competencies)
      expect(questionnaire.items.filter((item) => item.competencyId === id).length).toBeGreaterThanOrEqual(4);
    expect(questionnaire.items).toHaveLength(48);
    expect(questionnaire.items.some((item) => item.reverse)).toBe(false);
  });

  test("places the subject on all nine axes, with leading at one end and managing at the other", () => {
    expect(questionnaire.axes.map((axis) => axis.id)).toEqual(axes);
    for (const { leaderPole, managerPole } of questionnaire.axes) expect(leaderPole.en).not.toBe(managerPole.en);
  });

  test("watches for the five harmful habits", () => {
    expect(questionnaire.watchOuts.map((one) => one.id)).toEqual([
      "unrealistic-goals",
      "resists-change",
      "micromanages",
      "credit-and-blame",
      "excludes-people",
    ]);
  });

  test("asks what to keep, start and stop and for one moment at their best, each group in its own words", () => {
    expect(questionnaire.openQuestions.map((one) => one.id)).toEqual(["keep", "start", "stop", "at-best"]);
    for (const { self, byGroup } of questionnaire.openQuestions) {
      const others = raterGroups.filter((group) => group !== "self");
      expect(Object.keys(byGroup ?? {})).toEqual(others);
      const texts = [self.en, ...Object.values(byGroup ?? {}).map((wording) => wording.en)];
      expect(new Set(texts).size).toBe(5);
    }
  });

  test("asks the subject alone five things about the path ahead", () => {
    expect(questionnaire.reflections.map((one) => one.id)).toEqual([
      "longer-hours",
      "shape-or-implement",
      "pull-now",
      "grow-or-show",
      "delegate",
    ]);
  });

  test("labels every point of the scales on which it rates", () => {
    expect(questionnaire.scale.labels.map((label) => label.en)).toEqual([
      "Almost never",
      "Seldom",
      "Sometimes",
      "Often",
      "Almost always",
    ]);
    expect(questionnaire.watchOutScale.labels).toHaveLength(5);
  });

  test.each(english)("$id is one thought in plain words", ({ text }) => {
    // Two thoughts in one statement are joined by one of these; the list grows when a new way is found.
    expect(text).not.toMatch(/\b(?:and|or|but|nor|while|as well as|both|also)\b|[;:/()]/i);
    expect(text).not.toMatch(/\b(?:not|never|no|always|usually|often|sometimes|rarely)\b(?! longer)(?!\?”)/i);
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(16);
    expect(text).toMatch(/^(?:I|My|\{name\}|[A-Z]).*\.$/u);
  });

  test("says the same of the subject in both voices: I in one, the name in the other", () => {
    for (const { self, others } of statements) {
      expect(self.en).toMatch(/\b(?:I|[Mm]y|me)\b/);
      expect(others.en).toMatch(/\{name\}/);
      expect(others.en).not.toMatch(/\b(?:I|my|he|she|his|her)\b(?! don’t know)/);
    }
  });

  test("never says the same thing twice", () => {
    const texts = english.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("takes about ten minutes", () => {
    expect(estimateMinutes(questionnaire, "en")).toBeGreaterThanOrEqual(8);
    expect(estimateMinutes(questionnaire, "en")).toBeLessThanOrEqual(11);
  });
});
