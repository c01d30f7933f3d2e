import { describe, expect, test } from "vitest";
import type { CompetencyFigure } from "../figure.ts";
import type { Finding } from "../finding.ts";
import { madeAxis, madeCompetency, madeHabit, madePoint, madeSource, withheldFigure } from "../testing/made-source.ts";
import { areasRule } from "./areas.ts";
import { axesRule, roleRule } from "./axes.ts";
import { balanceRule, mapSelfRule } from "./balance.ts";
import { clustersRule } from "./clusters.ts";
import { differenceRule } from "./difference.ts";
import { gapsRule } from "./gaps.ts";
import { panelRule } from "./panel.ts";
import { questionRule } from "./question.ts";
import { isShown } from "./references.ts";
import { remarksRule } from "./remarks.ts";
import type { FindingRule, FindingSource } from "./rule.ts";
import { strengthsRule } from "./strengths.ts";
import { watchOutsRule } from "./watch-outs.ts";

/** What a rule says about a report; every reference must be to something that the report shows. */
function said(rule: FindingRule, source: FindingSource): readonly Finding[] {
  const found = rule(source);
  for (const { refs } of found) for (const reference of refs) expect(isShown(source, reference)).toBe(true);
  return found;
}
const keys = (rule: FindingRule, source: FindingSource) => said(rule, source).map(({ textKey }) => textKey);
const aboutWhat = (rule: FindingRule, source: FindingSource) =>
  said(rule, source).map(({ textKey, params }) => [textKey, ...Object.values(params)]);

const compared = (...competencies: readonly CompetencyFigure[]) =>
  madeSource({
    figures: {
      competencies,
      order: competencies
        .flatMap(({ id, others }) => (others.kind === "shown" ? [{ id, mean: others.mean }] : []))
        .toSorted((a, b) => b.mean - a.mean)
        .map(({ id }) => id),
      closeToNext: competencies.slice(1).map(() => true),
    },
  });
const nothing = madeSource({});

describe("The balance of leading and managing", () => {
  test.each([
    ["leadership", "balance-leadership"],
    ["management", "balance-management"],
    ["balanced", "balance-even"],
    ["unclear", "balance-unsettled"],
  ] as const)("that leans to %s is said as %s", (leaning, key) => {
    const others = madePoint(4.1, 3.6, leaning);
    const source = madeSource({
      figures: { map: { self: withheldFigure, others, cells: [{ cell: "peer", ...others }] } },
    });
    expect(aboutWhat(balanceRule, source)).toEqual([[key, 4.1, 3.6, 5]]);
  });

  test("is not said when it is not shown", () => {
    expect(keys(balanceRule, nothing)).toEqual(["balance-not-shown"]);
  });

  test.each([
    ["leadership", "leadership", ["map-self-same"]],
    ["management", "leadership", ["map-self-opposite"]],
    ["leadership", "management", ["map-self-opposite"]],
    ["balanced", "leadership", ["map-self-differs"]],
    ["unclear", "unclear", ["map-self-differs"]],
  ] as const)("seen as %s by oneself and as %s by others", (own, theirs, expected) => {
    const map = { self: madePoint(4, 3, own), others: madePoint(3, 4, theirs), cells: [] };
    expect(keys(mapSelfRule, madeSource({ figures: { map } }))).toEqual(expected);
  });

  test("is not compared when one side is missing", () => {
    const map = { self: madePoint(4, 3, "leadership"), others: withheldFigure, cells: [] };
    expect(keys(mapSelfRule, madeSource({ figures: { map } }))).toEqual([]);
  });
});

describe("Strengths", () => {
  const high = { level: "high" as const };

  test("are shared when others as a whole and every shown group are above the line, at most three", () => {
    const source = compared(
      madeCompetency("clarity", { mean: 4.6, ...high }),
      madeCompetency("focus", { mean: 4.5, ...high }),
      madeCompetency("organization", { mean: 4.4, ...high }),
      madeCompetency("execution", { mean: 4.3, ...high }),
    );
    expect(aboutWhat(strengthsRule, source)).toEqual([
      ["strength-shared", "clarity"],
      ["strength-shared", "focus"],
      ["strength-shared", "organization"],
    ]);
  });

  test("are not shared when one group is below the line, or only one group is shown", () => {
    const low = [
      { cell: "boss", mean: 3.4 },
      { cell: "peer", mean: 4.9 },
    ];
    const alone = [{ cell: "peer", mean: 4.9 }];
    for (const cells of [low, alone]) {
      const source = compared(madeCompetency("clarity", { mean: 4.4, cells, ...high }));
      expect(keys(strengthsRule, source)).toEqual(["strength-highest"]);
    }
  });

  test("that nobody can call so are named as the highest, no more", () => {
    const source = compared(
      madeCompetency("clarity", { mean: 3.1 }),
      madeCompetency("focus", { mean: 3.4 }),
      madeCompetency("listening", { mean: 2.1 }),
    );
    expect(aboutWhat(strengthsRule, source)).toEqual([["strength-highest", ["focus", "clarity"]]]);
    expect(keys(strengthsRule, nothing)).toEqual(["strength-not-shown"]);
  });

  const remarks = [
    ...["One.", "Two.", "Three.", "Four."].map((text) => ({ question: "stop", text })),
    { question: "keep", text: "I like it. After every meeting it is clear what we are going to do." },
  ];

  test("carry a whole sentence of a shown remark that speaks of them", () => {
    const figures = compared(madeCompetency("clarity", { mean: 4.6, ...high })).figures;
    const [finding] = said(strengthsRule, madeSource({ figures, remarks }));
    expect(finding?.quote).toEqual({ remark: 4, text: "After every meeting it is clear what we are going to do." });
  });

  test("carry no words where few wrote, where nothing fits, or from a question that asks for change", () => {
    const figures = compared(madeCompetency("clarity", { mean: 4.6, ...high })).figures;
    const quoteOf = (given: typeof remarks) => said(strengthsRule, madeSource({ figures, remarks: given }))[0]?.quote;
    expect(quoteOf(remarks.slice(1))).toBeUndefined();
    expect(quoteOf(remarks.map(({ text }) => ({ question: "stop", text })))).toBeUndefined();
    expect(
      quoteOf(remarks.map(({ question }) => ({ question, text: "Nothing of that kind is written here." }))),
    ).toBeUndefined();
  });
});

describe("Areas to look at", () => {
  test("are what both see as low, then what the subject sees higher, then what others see as low; three at most", () => {
    const source = compared(
      madeCompetency("clarity", { mean: 2.4, level: "low" }),
      madeCompetency("focus", { mean: 3.4, label: "blind_spot" }),
      madeCompetency("organization", { mean: 2.2, level: "low", label: "agreed_need" }),
      madeCompetency("execution", { mean: 2.0, level: "low", label: "agreed_need" }),
    );
    expect(aboutWhat(areasRule, source)).toEqual([
      ["area-shared-low", "execution"],
      ["area-shared-low", "organization"],
      ["area-you-higher", "focus"],
    ]);
  });

  test("are filled up to two with what is lowest, but never with a strength or with what is surely high", () => {
    const source = compared(
      madeCompetency("clarity", { mean: 4.6, level: "high" }),
      madeCompetency("focus", { mean: 3.3 }),
      madeCompetency("execution", { mean: 2.2, level: "low" }),
      madeCompetency("listening", { mean: 3.2 }),
    );
    expect(aboutWhat(areasRule, source)).toEqual([
      ["area-below", "execution"],
      ["area-lowest", "listening"],
    ]);
  });

  test("are none where everything is high, and not told where nothing is shown", () => {
    expect(keys(areasRule, compared(madeCompetency("clarity", { mean: 4.6, level: "high" })))).toEqual(["area-none"]);
    expect(keys(areasRule, nothing)).toEqual(["area-not-shown"]);
  });
});

describe("The difference of the two views", () => {
  const higher = (id: string, self: number, mean: number) => madeCompetency(id, { self, mean, gap: "self_higher" });

  test("is the largest clear one each way", () => {
    const source = compared(
      higher("clarity", 4.5, 3.3),
      higher("focus", 5, 3),
      madeCompetency("listening", { self: 2, mean: 4, gap: "self_lower" }),
      madeCompetency("execution", { self: 5, mean: 1, gap: "unclear" }),
    );
    expect(aboutWhat(differenceRule, source)).toEqual([
      ["difference-you-higher", "focus", 5, 3],
      ["difference-others-higher", "listening", 2, 4],
    ]);
  });

  test("is agreement only where most are shown to be similar", () => {
    const similar = ["clarity", "focus", "listening"].map((id) => madeCompetency(id, { mean: 3, gap: "similar" }));
    const open = ["execution", "organization"].map((id) => madeCompetency(id, { mean: 3, unnoticed: 1.1 }));
    expect(aboutWhat(differenceRule, compared(...similar, ...open))).toEqual([["difference-agree", 3, 5]]);
    expect(aboutWhat(differenceRule, compared(...similar.slice(1), ...open))).toEqual([["difference-unsettled", 1.1]]);
  });

  test("is not told without an own form, or without others", () => {
    expect(keys(differenceRule, compared(madeCompetency("clarity", { self: null, mean: 3 })))).toEqual([
      "difference-no-self",
    ]);
    expect(keys(differenceRule, nothing)).toEqual(["difference-not-shown"]);
  });

  test("is counted in bands, with how many will be chance and how much could go unnoticed", () => {
    const source = compared(
      higher("clarity", 5, 3),
      madeCompetency("focus", { mean: 3, gap: "similar" }),
      madeCompetency("listening", { mean: 3, unnoticed: 0.9 }),
    );
    expect(aboutWhat(gapsRule, source)).toEqual([
      ["gaps-counted", 1, 0, 1, 1],
      ["gaps-chance"],
      ["gaps-unnoticed", 0.9],
    ]);
    expect(keys(gapsRule, compared(madeCompetency("focus", { mean: 3, gap: "similar" })))).toEqual(["gaps-counted"]);
    expect(keys(gapsRule, nothing)).toEqual([]);
  });

  test("is said to part where one group clearly sees more and another clearly less", () => {
    const cells = [
      { cell: "boss", mean: 4.5, gap: "self_lower" as const },
      { cell: "peer", mean: 2, gap: "self_higher" as const },
    ];
    const parted = compared(madeCompetency("clarity", { self: 3.2, mean: 3.2, cells }));
    expect(aboutWhat(gapsRule, parted)).toContainEqual(["gaps-opposed", "clarity", ["boss"], ["peer"]]);
    const oneSided = compared(madeCompetency("clarity", { self: 3.2, mean: 3.2, cells: cells.slice(1) }));
    expect(keys(gapsRule, oneSided)).not.toContain("gaps-opposed");
  });
});

describe("The clusters", () => {
  test("name a competency that stands out only across a step that is more than chance", () => {
    const figures = compared(
      madeCompetency("clarity", { mean: 4.6 }),
      madeCompetency("focus", { mean: 3.1 }),
      madeCompetency("organization", { mean: 3.0 }),
      madeCompetency("execution", { mean: 2.9 }),
    ).figures;
    const source = madeSource({ figures: { ...figures, closeToNext: [false, true, true] } });
    expect(aboutWhat(clustersRule, source)).toEqual([
      ["cluster-highest", "leadership", "clarity"],
      ["cluster-close", "management"],
    ]);
    expect(keys(clustersRule, nothing)).toEqual([]);
  });

  test.each([
    ["high", ["common-strength"]],
    ["low", ["common-low"]],
    ["near", []],
  ] as const)("say of a common ground that is %s: %s", (level, expected) => {
    expect(keys(clustersRule, compared(madeCompetency("listening", { mean: 3, level })))).toEqual(expected);
  });
});

describe("The orientation axes", () => {
  const onAxes = (...axes: ReturnType<typeof madeAxis>[]) => madeSource({ figures: { axes } });
  const interval = { lower: 2, upper: 3 };

  test("are told by the side on which others surely place the subject", () => {
    const source = onAxes(
      madeAxis("why-how", { mean: 2, side: "leader" }),
      madeAxis("future-now", { mean: 6, side: "manager" }),
    );
    expect(aboutWhat(axesRule, source)).toEqual([
      ["axes-leader", ["why-how"]],
      ["axes-manager", ["future-now"]],
    ]);
    expect(keys(axesRule, onAxes(madeAxis("why-how", { mean: 4, side: "middle" })))).toEqual(["axes-unsettled"]);
    expect(keys(axesRule, nothing)).toEqual([]);
  });

  test("show what the role needs where subject and boss both place it outside of what others see", () => {
    const pulled = (self: number | null, boss: number | null) =>
      onAxes(madeAxis("why-how", { mean: 2.5, interval, needs: [self, boss] }));
    expect(aboutWhat(roleRule, pulled(5, 4))).toEqual([["role-pulls", "why-how", "manager"]]);
    expect(aboutWhat(roleRule, pulled(1, 1.5))).toEqual([["role-pulls", "why-how", "leader"]]);
    expect(keys(roleRule, pulled(5, 2.5))).toEqual(["role-views-differ"]);
    expect(keys(roleRule, pulled(2.5, 2.5))).toEqual([]);
    expect(keys(roleRule, pulled(5, null))).toEqual([]);
  });

  test("say towards which pole the boss sees the role, compared with the subject", () => {
    const differing = onAxes(madeAxis("why-how", { mean: 4, interval: { lower: 1, upper: 7 }, needs: [5, 2] }));
    expect(aboutWhat(roleRule, differing)).toEqual([["role-views-differ", "why-how", "leader"]]);
  });
});

describe("Habits to watch", () => {
  const habits = (lower: number, upper: number) =>
    madeSource({ figures: { watchOuts: [madeHabit("micromanages", { lower, upper })] } });

  test.each([
    [3, 4, ["watch-outs-seen"]],
    [1, 2.9, ["watch-outs-rare"]],
    [2, 4, ["watch-outs-some"]],
  ] as const)("whose likely range is %d to %d: %s", (lower, upper, expected) => {
    expect(keys(watchOutsRule, habits(lower, upper))).toEqual(expected);
  });

  test("are not told when they are not shown", () => {
    expect(keys(watchOutsRule, nothing)).toEqual([]);
  });
});

describe("The question to begin with", () => {
  const pulled = madeAxis("why-how", { mean: 2.5, interval: { lower: 2, upper: 3 }, needs: [5, 5] });
  const lower = madeCompetency("focus", { self: 2, mean: 4, gap: "self_lower" });
  const higher = madeCompetency("clarity", { self: 5, mean: 3, gap: "self_higher" });
  const map = { self: withheldFigure, others: madePoint(4, 3, "leadership"), cells: [] };
  const strength = madeCompetency("clarity", { mean: 4.6, level: "high" });

  test("is about what stands out most, one thing at a time, and there always is one", () => {
    const ask = (...parts: readonly Partial<FindingSource["figures"]>[]) =>
      keys(questionRule, madeSource({ figures: Object.assign({}, ...parts) as Partial<FindingSource["figures"]> }));
    const views = compared(higher, lower).figures;
    expect(ask(views, { axes: [pulled], map })).toEqual(["question-you-higher"]);
    expect(ask(compared(lower).figures, { axes: [pulled], map })).toEqual(["question-role"]);
    expect(ask(compared(lower).figures, { map })).toEqual(["question-others-higher"]);
    expect(ask(compared(strength).figures, { map })).toEqual(["question-balance"]);
    expect(ask(compared(strength).figures)).toEqual(["question-strength"]);
    expect(ask(compared(madeCompetency("clarity", { mean: 3 })).figures)).toEqual(["question-open"]);
    expect(ask()).toEqual(["question-unanswered"]);
  });
});

describe("Who answered", () => {
  test("is told as combined, not shown, silent and few, where it is so", () => {
    const source = madeSource({
      panel: {
        cells: [{ key: "peer+other", kind: "anonymous", groups: ["peer", "other"], invited: 6, answered: 4 }],
        notShown: ["direct-report"],
        silent: ["boss"],
      },
    });
    expect(aboutWhat(panelRule, source)).toEqual([
      ["panel-combined", "peer+other"],
      ["panel-not-shown", ["direct-report"]],
      ["panel-silent", ["boss"]],
      ["panel-few", 4],
    ]);
    expect(keys(panelRule, nothing)).toEqual([]);
  });

  test("and what they wrote is counted, or said to be none", () => {
    const remarks = [{ question: "keep", text: "Go on." }];
    expect(aboutWhat(remarksRule, madeSource({ remarks }))).toEqual([["remarks-pooled", 1]]);
    expect(keys(remarksRule, nothing)).toEqual(["remarks-none"]);
  });
});
