import { expect, test } from "vitest";
import type { CellFigure, CompetencyFigure, ItemFigure } from "./figure.ts";
import { unansweredShare } from "./unanswered.ts";

const shown = (cell: string, people: number): CellFigure => ({
  cell,
  kind: "shown",
  people,
  mean: 3,
  interval: null,
  gap: null,
  agreement: null,
});
const withheld = { kind: "withheld", reason: "too-few-people" } as const;
const competency = (...cells: CellFigure[]): CompetencyFigure => ({ id: "focus", self: null, others: withheld, cells });
const behaviour = (...cells: [cell: string, people: number][]): ItemFigure => ({
  id: "focus-1",
  self: null,
  others: null,
  cells: cells.map(([cell, people]) => ({ cell, people, mean: 3 })),
});

test.each([
  [9, 7, null],
  [9, 6, "third"],
  [10, 6, "third"],
  [10, 5, "half"],
  [10, 4, "most"],
] as const)("Of %i people %i answered: %s did not", (asked, answered, share) => {
  expect(unansweredShare(behaviour(["peer", answered]), competency(shown("peer", asked)))).toBe(share);
});

test("People whose answers to a behaviour are not shown count neither way", () => {
  const figure = competency(shown("boss", 1), shown("peer", 6), shown("direct-report", 8), {
    cell: "other",
    ...withheld,
  });
  expect(unansweredShare(behaviour(["peer", 3]), figure)).toBe("half");
  expect(unansweredShare(behaviour(["peer", 3], ["other", 3]), figure)).toBe("half");
  expect(unansweredShare(behaviour(["boss", 1], ["peer", 6]), figure)).toBeNull();
  expect(unansweredShare(behaviour(), figure)).toBeNull();
});
