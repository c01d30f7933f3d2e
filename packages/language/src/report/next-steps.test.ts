import type { Finding } from "@parallax/domain/report/finding";
import type { MapPoint } from "@parallax/domain/report/figure";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import type { Leaning } from "@parallax/domain/statistics/round-analysis";
import { expect, test } from "vitest";
import { behavioursBehind } from "./lists.ts";
import { leanIntoOf, questionsOf } from "./next-steps.ts";
import { readReport } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { hostileRounds, snapshotOf } from "./testing/hostile-rounds.ts";

const [everything] = hostileRounds;
if (everything === undefined) throw new Error("there is a round in which everything is shown");
const snapshot = snapshotOf(everything);
const axes = snapshot.questionnaire.content.axes.map(({ id }) => id);

function readingOf(leaning: Leaning, ends: readonly ("leader" | "manager")[]): Reading {
  const { map } = snapshot.figures;
  const others: MapPoint =
    map.others.kind === "shown" ? { ...map.others, balance: { ...map.others.balance, leaning } } : map.others;
  const findings = ends.map((end): Finding => ({
    part: "axes",
    textKey: `axes-${end}`,
    params: { axes: axes.slice(0, 5) },
    refs: [],
  }));
  const changed: ReportSnapshot = { ...snapshot, findings, figures: { ...snapshot.figures, map: { ...map, others } } };
  return readReport(changed, "en");
}

test("Where next says what to lean into: where the balance leans, both where it is even, else where the settled lines are", () => {
  const titles = (...told: Parameters<typeof readingOf>) => leanIntoOf(readingOf(...told)).map(({ title }) => title);
  expect(titles("leadership", ["manager"])).toEqual(["Growing as a leader"]);
  expect(titles("management", [])).toEqual(["Growing as a manager"]);
  expect(titles("balanced", [])).toEqual(["Growing as a leader", "Growing as a manager"]);
  expect(titles("unclear", ["manager"])).toEqual(["Growing as a manager"]);
  expect(titles("unclear", ["leader", "manager"])).toEqual([]);
  expect(titles("unclear", [])).toEqual([]);
});

test("The profile of the lines is asked about, by at most three of them", () => {
  const questions = questionsOf(readingOf("unclear", ["leader", "manager"]));
  const about = questions.filter((question) => question.includes("others place you towards"));
  expect(about).toHaveLength(2);
  expect(about[0]?.match(/\u2068/g)).toHaveLength(3);
});

test("An entry of the lists names the behaviours behind it, all that are level with the first", () => {
  const items = snapshot.questionnaire.content.items.filter(({ competencyId }) => competencyId === "focus");
  const behind = (...means: number[]): string | null => {
    const figures = items.map(({ id }, at) => ({ id, self: null, others: means[at] ?? null, cells: [] }));
    const changed = { ...snapshot, figures: { ...snapshot.figures, items: figures } };
    return behavioursBehind(readReport(changed, "en"), "focus", "agreed_strength");
  };
  const { text } = readReport(snapshot, "en");
  const [a = "", b = "", c = ""] = items.map(({ others }) => text(others));
  expect(behind(4, 3, 2, 2)).toBe(`Most seen: “${a}” and “${b}”`);
  expect(behind(4, 4, 4, 2)).toBe(`Most seen: “${a}”, “${b}” and “${c}”`);
  expect(behind(4, 3, 3, 3)).toBe(`Most seen: “${a}”`);
  expect(behind(3, 3, 3, 3)).toBe("All of its behaviours are seen alike.");
  expect(behind()).toBeNull();
});
