import { describe, expect, test } from "vitest";
import { checkQuestionnaire } from "./check-questionnaire.ts";
import type { QuestionnaireContent } from "./questionnaire.ts";

const points = ["one", "two", "three", "four", "five"].map((en) => ({ en }));
const sound: QuestionnaireContent = {
  title: { en: "Short" },
  introduction: { en: "A few questions." },
  scale: { min: 1, max: 5, labels: points },
  axisScale: { min: 1, max: 7 },
  watchOutScale: { min: 1, max: 5, labels: points },
  reflectionScale: { min: 1, max: 5 },
  competencies: [
    {
      id: "clarity",
      cluster: "leadership",
      title: { en: "Clarity" },
      description: { en: "Clear." },
    },
  ],
  items: [
    {
      id: "clarity-1",
      competencyId: "clarity",
      reverse: false,
      self: { en: "I am clear." },
      others: { en: "{name} is clear." },
    },
  ],
  axes: [{ id: "why-how", title: { en: "Why" }, leaderPole: { en: "Why" }, managerPole: { en: "How" } }],
  watchOuts: [{ id: "blame", self: { en: "I blame." }, others: { en: "{name} blames." } }],
  openQuestions: [
    {
      id: "keep",
      self: { en: "Keep?" },
      others: { en: "Keep?" },
      byGroup: { boss: { en: "Keep, {name}?" } },
    },
  ],
  reflections: [{ id: "pull", question: { en: "Now?" }, low: { en: "No" }, high: { en: "Yes" } }],
};
const item = sound.items[0] ?? expect.unreachable();

const broken: readonly (readonly [string, Partial<QuestionnaireContent>, readonly string[]])[] = [
  [
    "asks nothing",
    { competencies: [], items: [], axes: [], watchOuts: [], openQuestions: [] },
    ["items nothing-asked"],
  ],
  ["has a competency without items", { items: [] }, ["competencies[0] competency-without-items"]],
  [
    "has an item of no competency",
    { items: [item, { ...item, id: "stray", competencyId: "nowhere" }] },
    ["items[1].competencyId competency-unknown"],
  ],
  ["has two items of one name", { items: [item, item] }, ["items[1].id id-repeated"]],
  [
    "has a name that a file or a ballot could not carry",
    {
      items: [
        { ...item, id: "Clarity 1" },
        { ...item, id: "a".repeat(41) },
      ],
    },
    ["items[0].id id-malformed", "items[1].id id-malformed"],
  ],
  [
    "is not worded in every language",
    { items: [{ ...item, others: { en: "  " } }], title: { de: "Kurz" } },
    ["title wording-missing", "items[0].others wording-missing"],
  ],
  [
    "speaks of the subject by name to the subject",
    { items: [{ ...item, self: { en: "{name} is clear." } }] },
    ["items[0].self placeholder-unknown"],
  ],
  [
    "has a place that nothing fills",
    { watchOuts: [{ id: "x", self: { en: "I do." }, others: { en: "{Name} and {name" } }] },
    ["watchOuts[0].others placeholder-unknown"],
  ],
  [
    "has a wording that no phone could show",
    { openQuestions: [{ id: "x", self: { en: "a".repeat(401) }, others: { en: "a" } }] },
    ["openQuestions[0].self wording-too-long"],
  ],
  [
    "has a point without a label",
    { scale: { min: 1, max: 5, labels: points.slice(1) } },
    ["scale.labels labels-incomplete"],
  ],
  [
    "has a scale that is no scale",
    { axisScale: { min: 7, max: 1 }, reflectionScale: { min: 1, max: 2.5 } },
    ["axisScale scale-malformed", "reflectionScale scale-malformed"],
  ],
];

describe("A questionnaire", () => {
  test("that asks something in whole words may be used", () => {
    expect(checkQuestionnaire(sound, ["en"])).toEqual([]);
  });

  test.each(broken)("that %s may not, and the place is named", (_, change, flaws) => {
    const found = checkQuestionnaire({ ...sound, ...change }, ["en"]);
    expect(found.map(({ place, kind }) => `${place} ${kind}`)).toEqual(flaws);
  });

  test("that names the subject in one language and not in another may not", () => {
    const uneven = { ...item, others: { en: "{name} is clear.", de: "Ist klar." } };
    const flaws = checkQuestionnaire({ ...sound, items: [uneven] }, ["en", "de"]);
    expect(flaws).toContainEqual({ place: "items[0].others", kind: "placeholder-uneven" });
  });

  test("must be whole in each language it is offered in", () => {
    expect(checkQuestionnaire(sound, ["en", "ar"]).map(({ kind }) => kind)).toEqual(
      Array.from({ length: 27 }, () => "wording-missing"),
    );
  });
});
