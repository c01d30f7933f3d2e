import { InvalidInput, shown } from "./invalid-input.ts";
import type { Remainder } from "./round-input.ts";

/** Anonymous cells as lists of group names, and the groups that stay hidden; both in config order. */
export type Plan = {
  readonly cells: readonly (readonly string[])[];
  readonly withheld: readonly string[];
};

/**
 * Which anonymous groups are shown together (methods.md 4.2).
 *
 * `n` maps group to number of respondents, keys in config order; groups with 0 are ignored. Groups of at least `k` stand alone.
 * Smaller ones form one merged cell if they reach `k` together; else the smallest big group absorbs them (ties: first in
 * `absorbPreference`, then config order), or with `withhold`, or without a big group, they are withheld.
 * Cells come in the order of their first group. Throws when `k` or a count is not a whole number.
 */
export function plan(
  n: Readonly<Record<string, number>>,
  k: number,
  remainder: Remainder = "absorb",
  absorbPreference: readonly string[] = ["other", "peer", "report"],
): Plan {
  return planGroups(Object.keys(n), n, k, remainder, absorbPreference);
}

/**
 * `plan` with the config order given apart, for group names that an object would put in another order (such as "1").
 *
 * `asked` groups count as small even when nobody of them answered: beside a shown cell, a group that is named nowhere, or named as not
 * shown, would tell that all of it stayed silent, because one answer would have joined it to a cell (methods.md 23.3).
 */
export function planGroups(
  order: readonly string[],
  n: Readonly<Record<string, number>>,
  k: number,
  remainder: Remainder,
  absorbPreference: readonly string[],
  asked: readonly string[] = [],
): Plan {
  if (!Number.isInteger(k) || k < 3) throw new InvalidInput("k", `${k} is not a whole number of at least 3`);
  if (remainder !== "absorb" && remainder !== "withhold") {
    throw new InvalidInput("remainder", `${shown(remainder)} is neither "absorb" nor "withhold"`);
  }
  const size = (group: string): number => n[group] ?? 0;
  for (const group of order) {
    const count = size(group);
    if (!Number.isInteger(count) || count < 0) throw new InvalidInput(`n.${group}`, `${count} is not a count`);
  }
  const present = order.filter((group) => size(group) > 0 || asked.includes(group));
  const big = present.filter((group) => size(group) >= k);
  const small = present.filter((group) => size(group) < k);
  const alone = big.map((group) => [group]);
  if (small.length === 0) return { cells: alone, withheld: [] };
  const total = small.reduce((sum, group) => sum + size(group), 0);
  if (total >= k) return { cells: inOrder(present, [...alone, small]), withheld: [] };
  const host = remainder === "absorb" ? pickHost(big, size, absorbPreference) : undefined;
  if (host === undefined) return { cells: alone, withheld: small };
  const merged = present.filter((group) => group === host || small.includes(group));
  return {
    cells: inOrder(present, [...alone.filter(([group]) => group !== host), merged]),
    withheld: [],
  };
}

function pickHost(
  big: readonly string[],
  size: (group: string) => number,
  preference: readonly string[],
): string | undefined {
  const rank = (group: string): number => {
    const place = preference.indexOf(group);
    return place === -1 ? preference.length : place;
  };
  return [...big].sort((a, b) => size(a) - size(b) || rank(a) - rank(b))[0];
}

function inOrder(order: readonly string[], cells: readonly (readonly string[])[]): (readonly string[])[] {
  const place = (cell: readonly string[]): number => order.indexOf(cell[0] ?? "");
  return [...cells].sort((a, b) => place(a) - place(b));
}
