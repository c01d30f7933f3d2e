import type { NominationCounts } from "@parallax/domain/nomination/nomination";
import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";
import { forecast } from "@parallax/domain/round/forecast";
import { defaultPolicy } from "@parallax/domain/round/policy";
import { expect, test } from "vitest";
import { forecastLines } from "./forecast-lines.ts";

const nothingAsked: QuestionnaireContent = {
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

function linesOf(some: Partial<NominationCounts>) {
  const counts = { boss: 0, peer: 0, "direct-report": 0, other: 0, ...some };
  return forecastLines(forecast(counts, defaultPolicy, nothingAsked), counts, defaultPolicy);
}

test("groups that would only be shown combined are named together", () => {
  const { cells, help } = linesOf({ peer: 2, "direct-report": 2 });
  expect(cells).toEqual([
    { key: "peer+direct-report", label: "Peers and direct reports", note: "four people", kind: "combined" },
  ]);
  expect(help).toEqual([
    "One more person among your peers, and they would be shown on their own.",
    "One more person among your direct reports, and they would be shown on their own.",
  ]);
});

test("a group too small for any cell is told to be destroyed, read by nobody", () => {
  const { cells, withheld } = linesOf({ peer: 2 });
  expect(cells).toEqual([]);
  expect(withheld).toEqual([
    "Peers: too few to keep people anonymous. Their answers would be destroyed and read by nobody.",
  ]);
});

test("groups whose silence costs the same are told in one sentence", () => {
  const { fragile } = linesOf({ peer: 2, "direct-report": 2, other: 1 });
  expect(fragile).toEqual([
    "If one of your peers, direct reports or other raters does not answer, the report could no longer say how far views of peers, direct reports and other raters differ.",
  ]);
});

test("a lone boss is one person’s view, and would be missed", () => {
  const { cells, fragile } = linesOf({ boss: 1 });
  expect(cells).toMatchObject([{ label: "Your boss", note: "as one person’s view" }]);
  expect(fragile).toEqual(["If your boss does not answer, there would be no view from your boss."]);
});
