import { describe, expect, test } from "vitest";
import { compileRoundFile } from "./compile-round-file.ts";

const guide = { questions: [], words: {} };
const rater = (id: string, group: string, ...answers: (number | null)[]) => ({ id, group, answers });
const file = {
  title: "Leading well",
  subject: "Ada Example",
  questionnaire: {
    competencies: { clarity: "Creates clarity" },
    items: { c1: "Says what was decided." },
    scale: ["never", "rarely", "sometimes", "often", "always"],
    questions: { keep: "What should go on?" },
  },
  scale: { min: 1, max: 5 },
  competencies: [
    { id: "clarity", cluster: "leadership", items: ["c1", "c2"] },
    { id: "plans", cluster: "management", items: ["p1"] },
  ],
  items: [{ id: "c1" }, { id: "c2", reverse: true }, { id: "p1" }],
  raters: [
    rater("s", "self", 5, 1, 3),
    rater("m", "manager", 4, 2, 3),
    rater("p1", "peer", 4, 2, 4),
    rater("p2", "peer", 3, 3, 4),
    rater("p3", "peer", 5, 1, 4),
    rater("r1", "report", 2, 2, 2),
  ],
  axes: [{ id: "why-how", title: "Why or how", leader: "why", manager: "how", answers: { s: 2, p1: 4, p2: 5, p3: 6 } }],
  comments: [
    { rater: "p1", question: "keep", text: "Says it plainly." },
    { rater: "s", question: "keep", text: "My own." },
  ],
};
const compile = (changes: object = {}) => compileRoundFile({ ...file, ...changes }, guide);

describe("The report of a round file", () => {
  test("has the file's texts, figures by its config, and its groups in the product's words", () => {
    const { round, questionnaire, panel, figures, remarks, self } = compile();
    expect(round).toMatchObject({ subjectName: "Ada Example", closedOn: "" });
    expect(compile({ closedOn: "2026-11-22" }).round.closedOn).toBe("2026-11-22");
    expect(questionnaire.content.title).toEqual({ en: "Leading well" });
    expect(questionnaire.content.competencies.map(({ title }) => title.en)).toEqual(["Creates clarity", "plans"]);
    expect(panel.cells.map(({ key, answered }) => [key, answered])).toEqual([
      ["boss", 1],
      ["peer+direct-report", 4],
    ]);
    expect(figures.competencies[0]).toMatchObject({ id: "clarity", self: 5 });
    expect(figures.axes[0]).toMatchObject({ id: "why-how", self: 2, others: { kind: "shown", mean: 5, people: 3 } });
    expect(remarks).toEqual([{ question: "keep", text: "Says it plainly." }]);
    expect(self.remarks).toEqual([{ question: "keep", text: "My own." }]);
  });

  test("holds nothing of people whom its config withholds", () => {
    const withheld = { config: { remainder: "withhold" } };
    const said = (text: string, answer: number, question = "keep") =>
      compile({
        ...withheld,
        raters: [...file.raters.slice(0, 5), rater("r1", "report", answer, answer, answer)],
        comments: [{ rater: "r1", question, text }],
      });
    expect(said("one thing", 1)).toEqual(said("another", 5));
    expect(said("one thing", 1, "what-only-they-were-asked")).toEqual(said("one thing", 1));
  });

  test.each([
    ["an unknown group", { raters: [...file.raters, rater("x", "client", 1, 1, 1)] }, /^raters\[6\]\.group: /],
    ["a group without words", groupsOf("client"), /^config\.anonymousGroups\[0\]: "client" is no group/],
    [
      "an answer off its scale",
      { raters: [rater("s", "self", 9, 1, 1)] },
      /^raters\[0\]\.answers\[0\]: 9 is outside 1\.\.5/,
    ],
    ["a comment of nobody", { comments: [{ rater: "z", text: "x" }] }, /^comments\[0\]\.rater: unknown rater "z"/],
    ["a comment without a text", { comments: [{ rater: "p1" }] }, /^comments\[0\]\.text: is missing/],
    ["an axis off its line", { axes: [{ id: "a", answers: { s: 8 } }] }, /^axes\[0\]\.answers\.s: 8 is not a whole/],
    ["a day that is none", { closedOn: "2027-02-30" }, /^closedOn: "2027-02-30" is not a day/],
    ["too few labels", { questionnaire: { scale: ["one"] } }, /^questionnaire\.scale: 1 labels for 5 points/],
    ["a key that nobody knows", { questionnaire: { colour: "red" } }, /^questionnaire\.colour: unknown key/],
  ])("is refused with the place of %s", (_what, changes, message) => {
    expect(() => compile(changes)).toThrow(message);
  });
});

function groupsOf(group: string) {
  return {
    config: { identifiedGroups: ["self"], anonymousGroups: [group], absorbPreference: [group] },
    raters: [rater("s", "self", 1, 1, 1), rater("a", group, 1, 1, 1)],
    axes: [],
    comments: [],
  };
}
