/**
 * Variances of answers "at random" for A response options (methods.md 11): uniform for any A, the others from LeBreton & Senter (2008),
 * table 2, for 5 to 11 options.
 */
export const nullDistributions = ["uniform", "slight", "moderate", "heavy", "triangular", "normal"] as const;
export type NullDistribution = (typeof nullDistributions)[number];

type Tabled = Exclude<NullDistribution, "uniform">;

const table: Readonly<Record<number, Readonly<Record<Tabled, number>>>> = {
  5: { slight: 1.34, moderate: 0.9, heavy: 0.44, triangular: 1.32, normal: 1.04 },
  6: { slight: 1.85, moderate: 1.26, heavy: 0.69, triangular: 1.45, normal: 1.25 },
  7: { slight: 2.9, moderate: 2.14, heavy: 1.39, triangular: 2.1, normal: 1.4 },
  8: { slight: 3.47, moderate: 2.79, heavy: 2.35, triangular: 2.81, normal: 1.73 },
  9: { slight: 5.66, moderate: 4.73, heavy: 3.16, triangular: 3.0, normal: 1.58 },
  10: { slight: 6.3, moderate: 5.09, heavy: 3.46, triangular: 2.89, normal: 1.45 },
  11: { slight: 7.31, moderate: 6.32, heavy: 4.02, triangular: 3.32, normal: 1.4 },
};

/** Null where the table has no value (OUT_OF_RANGE). */
export function nullVariance(distribution: NullDistribution, A: number): number | null {
  if (distribution === "uniform") return (A * A - 1) / 12;
  return table[A]?.[distribution] ?? null;
}

/** rwg(J) (James, Demaree & Wolf 1984, 1993): S above E gives 0. */
export function rwgj(S: number, E: number, J: number): number {
  const q = Math.min(S, E) / E;
  return (J * (1 - q)) / (J * (1 - q) + q);
}

/** r*wg(J) (Lindell, Brandt & Whitney 1999), which may be negative. */
export function rStar(S: number, E: number): number {
  return 1 - S / E;
}
