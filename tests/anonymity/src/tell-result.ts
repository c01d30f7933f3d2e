import type { LabResult } from "./lab-result.ts";

/** The result as the run prints it. */
export function tellResult(result: LabResult): string {
  const { seed, rounds, raters, pieces, attacks, bound, worst, leaks, power, stores, notices } = result;
  const bytes = stores.reduce((sum, store) => sum + store.bytes, 0);
  const records = stores.reduce((sum, store) => sum + store.records, 0);
  return [
    `Anonymity lab, seed ${seed}: ${rounds} rounds, ${raters} raters with a ballot, ${pieces} pieces`,
    `Loot: ${(bytes / 1e6).toFixed(0)} MB in ${records} records of ${stores.length} stores; ${notices.join("; ")}`,
    `${attacks} attacks; bound ±${bound.z.toFixed(2)} σ (exact chance below ${bound.chance.toExponential(1)})`,
    ...power.map(
      ({ goal, groups, advantage }) =>
        `  ${goal}, ${groups} groups: ${(advantage * 100).toFixed(1)} % more right guesses than chance would have been found`,
    ),
    "Furthest from chance:",
    ...worst
      .slice(0, 5)
      .map(
        ({ goal, piece, other, matching, hits, expected, z }) =>
          `  ${z.toFixed(2).padStart(6)} σ  ${goal} ${hits} right, ${expected} expected: ${piece.store}.${piece.name} ${matching} ${other.store}.${other.name}`,
      ),
    leaks.length === 0 ? "No leak." : `${leaks.length} LEAKS:`,
    ...leaks.slice(0, 30).map(({ kind, variant, sentence }) => `  [${kind}, ${variant}] ${sentence}`),
    "",
  ].join("\n");
}
