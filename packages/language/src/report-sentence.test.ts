import type { Finding, FindingKey, FindingParams } from "@parallax/domain/report/finding";
import { describe, expect, test } from "vitest";
import { reportFaceWords } from "./en/report-face.ts";
import { reportFindingWords } from "./en/report-findings.ts";
import { reportPeopleWords } from "./en/report-people.ts";
import { reportSentence, type ReportNames } from "./report-sentence.ts";

/** One example of every finding: a key without one does not compile. */
const examples: { readonly [Key in FindingKey]: FindingParams[Key] } = {
  "panel-combined": { cell: "peer+other" },
  "panel-not-shown": { groups: ["direct-report", "other"] },
  "panel-silent": { groups: ["boss"] },
  "panel-few": { people: 4 },
  "balance-leadership": { leadership: 4.1, management: 3.55, people: 11 },
  "balance-management": { leadership: 3.1, management: 4, people: 1 },
  "balance-even": { leadership: 3.1, management: 3, people: 14 },
  "balance-unsettled": { leadership: 3.1, management: 3, people: 5 },
  "balance-not-shown": {},
  "strength-shared": { competency: "clarity" },
  "strength-highest": { competencies: ["clarity", "focus"] },
  "strength-not-shown": {},
  "area-shared-low": { competency: "clarity" },
  "area-you-higher": { competency: "clarity" },
  "area-below": { competency: "clarity" },
  "area-lowest": { competency: "clarity" },
  "area-none": {},
  "area-not-shown": {},
  "difference-you-higher": { competency: "clarity", self: 4.5, others: 3.3 },
  "difference-others-higher": { competency: "clarity", self: 3.1, others: 4.3 },
  "difference-agree": { similar: 8, of: 10 },
  "difference-unsettled": { unnoticed: 1.1 },
  "difference-no-self": {},
  "difference-not-shown": {},
  "question-you-higher": { competency: "clarity" },
  "question-others-higher": { competency: "clarity" },
  "question-role": { axis: "why-how", towards: "manager" },
  "question-balance": { missing: "management" },
  "question-strength": { competency: "clarity" },
  "question-open": {},
  "question-unanswered": {},
  "map-self-same": { leadership: 4, management: 3 },
  "map-self-opposite": { leadership: 4, management: 3 },
  "map-self-differs": { leadership: 4, management: 3, leaning: "balanced" },
  "cluster-highest": { cluster: "leadership", competency: "clarity" },
  "cluster-close": { cluster: "management" },
  "common-strength": { competencies: ["clarity", "focus"] },
  "common-low": { competencies: ["clarity"] },
  "axes-leader": { axes: ["why-how"] },
  "axes-manager": { axes: ["why-how", "future-now"] },
  "axes-unsettled": {},
  "role-pulls": { axis: "why-how", towards: "leader" },
  "role-views-differ": { axis: "why-how", towards: "manager" },
  "gaps-counted": { youHigher: 1, othersHigher: 2, similar: 0, unclear: 9 },
  "gaps-chance": {},
  "gaps-unnoticed": { unnoticed: 0.7 },
  "gaps-opposed": { competency: "clarity", above: ["boss"], below: ["peer", "direct-report"] },
  "watch-outs-seen": { habits: 2 },
  "watch-outs-rare": {},
  "watch-outs-some": {},
  "remarks-pooled": { remarks: 31 },
  "remarks-none": {},
};

const names: ReportNames = {
  competency: (id) => `<${id}>`,
  axis: (id) => `<${id}>`,
  pole: (id, end) => `<${id} ${end}>`,
  cell: (key) =>
    key
      .split("+")
      .map((group) => reportPeopleWords.inSentence[group as "peer"])
      .join(" and "),
  group: (group) => reportPeopleWords.inSentence[group],
};

const say = (textKey: FindingKey, params: FindingParams[FindingKey]): string =>
  reportSentence({ part: "cover", textKey, params, refs: [] } as Finding, reportFindingWords, names, "en");

/** What no report may say (methods.md 23.9): marks, places, truths, finer numbers than are shown, and verdicts on a person. */
const forbidden =
  /\b(grades?|ranks?|ranking|rated? \d+th|true scores?|traffic light|reliable|unreliable|significant\w*|p-value|percentile|poor|bad|weak\w*|fail\w*|underperform\w*|blind spot|leader type|manager type)\b|\d\.\d\d|!/i;

describe("Every sentence of a report", () => {
  test.each(Object.keys(examples) as FindingKey[])("%s is whole, plain and modest", (key) => {
    const sentence = say(key, examples[key]);
    expect(sentence).toMatch(/^[A-Z<].{15,260}[.?]$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    expect(sentence).not.toMatch(forbidden);
  });

  test("tells numbers as they are shown, and counts people in words", () => {
    expect(say("balance-leadership", examples["balance-leadership"])).toBe(
      "Others see a leader who also manages: 4.1 for leading, 3.6 for managing, from eleven people.",
    );
    expect(say("gaps-counted", examples["gaps-counted"])).toBe(
      "Of twelve competencies: others see you clearly higher on two; you see yourself clearly higher on one; the answers do not settle it on nine.",
    );
    expect(say("panel-not-shown", examples["panel-not-shown"])).toBe(
      "Not shown: direct reports and other raters. Too few answers to keep people anonymous.",
    );
  });

  test("has words for each of its choices", () => {
    const sentences = (["leadership", "management", "balanced", "unclear"] as const).map((leaning) =>
      say("map-self-differs", { ...examples["map-self-differs"], leaning }),
    );
    expect(new Set(sentences).size).toBe(4);
    expect(say("question-balance", { missing: "leadership" })).toContain("Who gives the direction");
    expect(say("question-role", examples["question-role"])).toContain("<why-how manager>");
  });
});

test("The pages of a report use no forbidden word either", () => {
  const texts = JSON.stringify(reportFaceWords, (_, value: unknown) =>
    typeof value === "function" ? String(value) : value,
  );
  expect(texts.length).toBeGreaterThan(3000);
  expect(texts.replaceAll("?:", "").match(forbidden)?.[0].replace("!", "") ?? "").toBe("");
});
