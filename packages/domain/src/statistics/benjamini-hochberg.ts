import { InvalidInput } from "./invalid-input.ts";

/**
 * Benjamini & Hochberg (1995) adjusted p values (methods.md 15.1): over the m non-null p in ascending order,
 * pAdj_(i) = min over j >= i of min(1, m p_(j) / j). Nulls stay null and do not count. The order of the input is kept.
 * Throws when a p is outside 0..1.
 */
export function benjaminiHochberg(p: readonly (number | null)[]): readonly (number | null)[] {
  const adjusted: (number | null)[] = [];
  const known: number[] = [];
  for (let index = 0; index < p.length; index += 1) {
    const value = p[index];
    adjusted.push(null);
    if (value === null || value === undefined) continue;
    if (!(value >= 0 && value <= 1)) throw new InvalidInput(`p[${index}]`, `${value} is outside 0..1`);
    known.push(index);
  }
  const at = (index: number): number => p[index] ?? NaN;
  known.sort((a, b) => at(b) - at(a));
  let smallest = 1;
  for (let position = 0; position < known.length; position += 1) {
    const index = known[position] ?? 0;
    smallest = Math.min(smallest, (known.length * at(index)) / (known.length - position));
    adjusted[index] = smallest;
  }
  return adjusted;
}
