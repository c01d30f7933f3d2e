import fc from "fast-check";
import { expect, test } from "vitest";
import { audit, type PublicationTerm } from "./audit.ts";

const raters = ["a", "b", "c", "d", "e", "f"];

/** A few publications over six raters and two items, with small whole coefficients. */
const publications = fc.array(
  fc.array(
    fc.record({
      rater: fc.constantFrom(...raters),
      item: fc.constantFrom("1", "2"),
      coef: fc.integer({ min: -2, max: 3 }),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  { minLength: 1, maxLength: 5 },
);

/** Rank over the rationals by plain elimination on whole numbers, column by column. */
function rank(matrix: readonly (readonly bigint[])[]): number {
  const rows = matrix.map((row) => [...row]);
  let found = 0;
  const width = rows[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const at = rows.findIndex((row, index) => index >= found && row[column] !== 0n);
    if (at === -1) continue;
    const pivot = rows[at] ?? [];
    rows[at] = rows[found] ?? [];
    rows[found] = pivot;
    const own = pivot[column] ?? 1n;
    for (let index = found + 1; index < rows.length; index += 1) {
      const value = rows[index]?.[column] ?? 0n;
      rows[index] = (rows[index] ?? []).map((each, place) => each * own - value * (pivot[place] ?? 0n));
    }
    found += 1;
  }
  return found;
}

/** Section 22 to the letter: every set below k, rank with and without its columns, supersets dropped. */
function bruteForce(list: readonly (readonly PublicationTerm[])[], k: number): readonly (readonly string[])[] {
  const columns = raters.flatMap((rater) => ["1", "2"].map((item) => ({ rater, item })));
  const matrix = (without: readonly string[]): readonly (readonly bigint[])[] =>
    list.map((terms) =>
      columns.map(({ rater, item }) =>
        without.includes(rater)
          ? 0n
          : terms
              .filter((term) => term.rater === rater && term.item === item)
              .reduce((sum, { coef }) => sum + BigInt(coef), 0n),
      ),
    );
  const whole = rank(matrix([]));
  const sets = Array.from({ length: 2 ** raters.length }, (_, bits) =>
    raters.filter((__, index) => (bits >> index) % 2 === 1),
  )
    .filter((set) => set.length > 0 && set.length < k && rank(matrix(set)) < whole)
    .sort((a, b) => a.length - b.length || (a.join("\0") < b.join("\0") ? -1 : 1));
  return sets.filter(
    (set) => !sets.some((other) => other.length < set.length && other.every((rater) => set.includes(rater))),
  );
}

test("the audit agrees with trying every set", () => {
  let disclosed = 0;
  fc.assert(
    fc.property(publications, fc.integer({ min: 1, max: 5 }), (list, k) => {
      const expected = bruteForce(list, k);
      disclosed += expected.length;
      expect(audit(list, k)).toEqual({ safe: expected.length === 0, disclosed: expected });
    }),
    { numRuns: 500 },
  );
  expect(disclosed).toBeGreaterThan(200);
});

test("one sum over k people is safe, over fewer it is not", () => {
  const sum = (...people: readonly string[]) => people.map((rater) => ({ rater, item: "1", coef: 1 }));
  expect(audit([sum("a", "b", "c")], 3)).toEqual({ safe: true, disclosed: [] });
  expect(audit([sum("c", "a")], 3)).toEqual({ safe: false, disclosed: [["a", "c"]] });
  expect(audit([], 3)).toEqual({ safe: true, disclosed: [] });
});

test("terms of one answer add up, and those that cancel are gone", () => {
  const terms = [
    { rater: "a", item: "1", coef: 2 },
    { rater: "a", item: "1", coef: -2 },
    { rater: "b", item: "1", coef: 1 },
    { rater: "c", item: "1", coef: 1 },
    { rater: "d", item: "1", coef: 1 },
  ];
  expect(audit([{ id: "sum", terms }], 3).safe).toBe(true);
});

test("coefficients beyond what doubles hold exactly are not rounded", () => {
  const big = 9007199254740991n * 9007199254740991n;
  const rows = [
    [
      { rater: "a", item: "1", coef: big },
      { rater: "b", item: "1", coef: big + 1n },
    ],
    [
      { rater: "a", item: "1", coef: big + 1n },
      { rater: "b", item: "1", coef: big + 2n },
    ],
  ];
  expect(audit(rows, 2).disclosed).toEqual([["a"], ["b"]]);
});

test("bad input is named by its place", () => {
  expect(() => audit([[{ rater: "a", item: "1", coef: 0.5 }]], 3)).toThrow(
    "publications[0][0].coef: 0.5 is not a whole number",
  );
  expect(() => audit([{ terms: [{ rater: "", item: "1", coef: 1 }] }], 3)).toThrow(
    'publications[0].terms[0].rater: "" is not a name',
  );
  expect(() => audit([], 0)).toThrow("k: 0 is not a whole number from 1 on");
});

test("a thousand raters on many items are audited at once", () => {
  const crowd = Array.from({ length: 1000 }, (_, index) => `r${index}`);
  const list = Array.from({ length: 20 }, (_, item) => crowd.map((rater) => ({ rater, item: `i${item}`, coef: 1 })));
  expect(audit(list, 5).safe).toBe(true);
  const late = [...list, crowd.slice(1).map((rater) => ({ rater, item: "i0", coef: 1 }))];
  expect(audit(late, 5).disclosed).toEqual([["r0"]]);
});
