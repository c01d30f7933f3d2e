import { InvalidInput } from "./invalid-input.ts";

/**
 * Benjamini & Hochberg (1995) adjusted p values (methods.md 15.1): over the m non-null p in ascending order,
 * pAdj_(i) = min over j >= i of min(1, m p_(j) / j). Nulls stay null and do not count. The order of the input is kept.
 * Throws when a p is outside 0..1.
 */
export function benjaminiHochberg(p: readonly (number | null)[]): readonly (number | null)[] {
  const known: { readonly index: number; readonly value: number }[] = [];
  for (const [index, value] of p.entries()) {
    if (value === null || value === undefined) continue;
    if (!(value >= 0 && value <= 1)) throw new InvalidInput(`p[${index}]`, `${value} is outside 0..1`);
    known.push({ index, value });
  }
  known.sort((a, b) => b.value - a.value);
  const adjusted: (number | null)[] = p.map(() => null);
  let smallest = 1;
  for (const [position, { index, value }] of known.entries()) {
    smallest = Math.min(smallest, (known.length * value) / (known.length - position));
    adjusted[index] = smallest;
  }
  return adjusted;
}
