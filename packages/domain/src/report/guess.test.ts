import { describe, expect, test } from "vitest";
import type { CompetencyFigure, Gap } from "./figure.ts";
import { guessable, makeGuess, weighGuesses } from "./guess.ts";

const shown = (id: string, self: number | null, gapClass: Gap["gapClass"] | null): CompetencyFigure => ({
  id,
  self,
  others: {
    kind: "shown",
    people: 5,
    cells: ["peer"],
    mean: 3,
    interval: { lower: 2.5, upper: 3.5 },
    gap: gapClass === null ? null : { value: 0, gapClass, unnoticed: 0.5 },
    agreement: null,
    level: "near",
    label: null,
  },
  cells: [],
});
const withheld = (id: string, self: number | null): CompetencyFigure => ({
  id,
  self,
  others: { kind: "withheld", reason: "too-few-people" },
  cells: [],
});
const reportOf = (...competencies: readonly CompetencyFigure[]) => ({
  figures: {
    competencies,
    items: [],
    map: {
      self: { kind: "withheld", reason: "no-answers" },
      others: { kind: "withheld", reason: "no-answers" },
      cells: [],
    },
    axes: [],
    watchOuts: [],
    order: [],
    closeToNext: [],
  } as const,
});

describe("What can be guessed", () => {
  test("is what the subject rated, whether or not others' view of it is shown", () => {
    expect(
      guessable(reportOf(shown("focus", 4, "unclear"), withheld("clarity", 3), shown("risk", null, null))),
    ).toEqual(["focus", "clarity"]);
  });

  test("is nothing where nobody else's view is shown, or the subject rated nothing", () => {
    expect(guessable(reportOf(withheld("focus", 4), withheld("clarity", 3)))).toEqual([]);
    expect(guessable(reportOf(shown("focus", null, null)))).toEqual([]);
  });

  test("is all that a guess may be about", () => {
    const report = reportOf(shown("focus", 4, "unclear"), shown("risk", null, null));
    expect(makeGuess(report, {})).toEqual({ ok: true, value: {} });
    expect(makeGuess(report, { focus: "lower" })).toEqual({ ok: true, value: { focus: "lower" } });
    expect(makeGuess(report, { focus: "lower", risk: "higher" })).toMatchObject({
      ok: false,
      refusal: { code: "input-malformed", place: "guesses.risk" },
    });
  });
});

test("A guess is set beside what the answers say, and beside nothing where they settle nothing or may not be shown", () => {
  const competencies = [
    shown("focus", 4, "self_lower"),
    shown("clarity", 4, "self_higher"),
    shown("listening", 4, "similar"),
    shown("risk", 4, "unclear"),
    withheld("empathy", 4),
    shown("humility", 4, "self_lower"),
  ];
  const guesses = {
    focus: "higher",
    clarity: "similar",
    listening: "similar",
    risk: "lower",
    empathy: "higher",
  } as const;
  expect(weighGuesses(guesses, competencies)).toEqual([
    { competency: "focus", guessed: "higher", found: "higher", outcome: "as-guessed" },
    { competency: "clarity", guessed: "similar", found: "lower", outcome: "otherwise" },
    { competency: "listening", guessed: "similar", found: "similar", outcome: "as-guessed" },
    { competency: "risk", guessed: "lower", found: null, outcome: "not-settled" },
    { competency: "empathy", guessed: "higher", found: null, outcome: "not-shown" },
  ]);
});
