import fc from "fast-check";
import { expect, test } from "vitest";
import { analyseDissolved } from "./analyse-dissolved.ts";
import { dissolveRound } from "./dissolve-round.ts";
import { planCells } from "./plan-cells.ts";
import { isValidFor, scoredCompetencies } from "./rater-score.ts";
import type { RaterInput, Round, ValidRound } from "./round-input.ts";
import { runRound } from "./run-round.ts";
import { answersOf, arbitraryRound, mulberry } from "./testing/arbitrary-round.ts";
import { validateRound } from "./validate-round.ts";

/** The round with the answers that `pick` chooses replaced by others of the same item. */
function changed(round: Round, seed: number, pick: (rater: string, item: string) => boolean): Round {
  const chance = mulberry(seed);
  const raters = round.raters.map((rater): RaterInput => {
    const answers = answersOf(rater, round.items);
    for (const { id, max = 5 } of round.items) {
      if (answers[id] !== null && pick(rater.id, id)) answers[id] = 1 + Math.floor(chance() * max);
    }
    return { ...rater, answers };
  });
  return { ...round, raters };
}

function report(round: Round): string {
  return JSON.stringify(analyseDissolved(dissolveRound(validateRound(round))));
}

test("whatever withheld raters answer, the analysis is the same byte for byte", () => {
  let looked = 0;
  fc.assert(
    fc.property(arbitraryRound, fc.integer(), (round, seed) => {
      const hidden = new Set(planCells(validateRound(round)).withheldRaters);
      if (hidden.size === 0) return;
      looked += 1;
      const other = changed(round, seed, (rater) => hidden.has(rater));
      expect(JSON.stringify(runRound(other))).toBe(JSON.stringify(runRound(round)));
      expect(report(other)).toBe(report(round));
    }),
    { numRuns: 400 },
  );
  expect(looked).toBeGreaterThan(50);
});

test("what the product keeps does not even tell which competencies withheld raters answered", () => {
  let looked = 0;
  fc.assert(
    fc.property(arbitraryRound, (round) => {
      const valid = validateRound(round);
      const { withheldRaters } = planCells(valid);
      if (withheldRaters.length === 0) return;
      const [first] = valid.competencies;
      if (first === undefined || withheldRaters.some((id) => !answersOnly(valid, id, first.items))) return;
      looked += 1;
      const fewer = round.raters.map((rater): RaterInput => {
        if (!withheldRaters.includes(rater.id)) return rater;
        const answers = answersOf(rater, round.items);
        for (const { id } of round.items) if (!first.items.includes(id)) answers[id] = null;
        return { ...rater, answers };
      });
      expect(report({ ...round, raters: fewer })).toBe(report(round));
      expect(JSON.stringify(dissolveRound(validateRound({ ...round, raters: fewer })))).toBe(
        JSON.stringify(dissolveRound(valid)),
      );
    }),
    { numRuns: 400 },
  );
  expect(looked).toBeGreaterThan(50);
});

/** Whether the rater stays a respondent when only these items are left. */
function answersOnly(round: ValidRound, id: string, items: readonly string[]): boolean {
  const rater = round.raters.find((each) => each.id === id);
  const scored = scoredCompetencies(round).find(({ competency }) => competency.items === items);
  return rater !== undefined && scored !== undefined && isValidFor(rater.answers, scored);
}

test("whatever was answered to an item that is not usable, the analysis is the same byte for byte while the spread is not published", () => {
  let looked = 0;
  fc.assert(
    fc.property(arbitraryRound, fc.integer(), (input, seed) => {
      // With kSpread out of reach nothing but means is published.
      const round = { ...input, config: { ...input.config, kSpread: 50 } };
      const unusable = unusableAnswers(round);
      if (unusable.size === 0) return;
      looked += 1;
      const other = changed(round, seed, (rater, item) => unusable.has(`${rater} ${item}`));
      expect(JSON.stringify(runRound(other))).toBe(JSON.stringify(runRound(round)));
    }),
    { numRuns: 300 },
  );
  expect(looked).toBeGreaterThan(50);
});

test("with a published spread, such answers move nothing but spread and what rests on it", () => {
  let looked = 0;
  const means = (round: Round): unknown => {
    const { cells, allOthers, allOthersItems, order } = runRound(round);
    return [
      cells.map(({ comp, items }) => [
        Object.values(comp).map(({ mean, n, reason, usableItems, gap }) => [mean, n, reason, usableItems, gap]),
        items,
      ]),
      Object.values(allOthers).map(({ mean, cells: used }) => [mean, used]),
      allOthersItems,
      order,
    ];
  };
  fc.assert(
    fc.property(arbitraryRound, fc.integer(), (round, seed) => {
      const unusable = unusableAnswers(round);
      if (unusable.size === 0) return;
      looked += 1;
      const other = changed(round, seed, (rater, item) => unusable.has(`${rater} ${item}`));
      expect(means(other)).toEqual(means(round));
    }),
    { numRuns: 300 },
  );
  expect(looked).toBeGreaterThan(50);
});

/** Answers to items that are not usable in the rater's anonymous cell, and answers to competencies that the rater is not valid for. */
function unusableAnswers(round: Round): ReadonlySet<string> {
  const { cells } = runRound(round);
  const valid = validateRound(round);
  const found = new Set<string>();
  for (const scored of scoredCompetencies(valid)) {
    for (const cell of cells) {
      const usable = cell.comp[scored.competency.id]?.usableItems ?? [];
      for (const id of cell.raters) {
        const answers = valid.raters.find((rater) => rater.id === id)?.answers ?? {};
        const counts = isValidFor(answers, scored);
        for (const item of scored.items) {
          if (answers[item.id] === undefined) continue;
          if (!counts || (cell.kind === "anonymous" && !usable.includes(item.id))) found.add(`${id} ${item.id}`);
        }
      }
    }
  }
  return found;
}
