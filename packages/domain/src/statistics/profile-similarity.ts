import { qchisq } from "./distribution/chi-square.ts";
import { InvalidInput } from "./invalid-input.ts";
import { correlation, mean, sum } from "./moments.ts";
import { checkFinite, checkSameLength } from "./number-list.ts";
import type { ReasonCode } from "./reason-code.ts";

export type ProfileSimilarity = {
  readonly r: number | null;
  /** Tucker (1951); depends on the origin of the scale. */
  readonly congruence: number | null;
  readonly d2: number | null;
  readonly d: number | null;
  readonly meanAbs: number | null;
  readonly elevation: number | null;
  readonly scatterX: number | null;
  readonly scatterY: number | null;
  /** Double-entry ICC (McCrae 2008). */
  readonly iccDE: number | null;
  /** Cattell (1949) and McCrae (1993); null without norms. */
  readonly rp: number | null;
  readonly ipa: number | null;
  readonly rpa: number | null;
  readonly reason: ReasonCode | null;
};

type Profile = readonly (number | null)[];

/**
 * How alike two profiles are over the competencies defined in both, at least three (methods.md 14.2). `normMean` and `normSd` per
 * competency add the norm-based indices. TOO_FEW_ITEMS below three; ZERO_VARIANCE where a flat profile leaves an index undefined.
 * Throws when lists differ in length or a norm SD is not above 0.
 */
export function profileSimilarity(
  x: Profile,
  y: Profile,
  normMean?: Profile | null,
  normSd?: Profile | null,
): ProfileSimilarity {
  checkSameLength(x, y, "x and y");
  const defined = x.flatMap((value, index) => {
    const other = y[index];
    if (value === null || value === undefined || other === null || other === undefined) return [];
    checkFinite(value, `x[${index}]`);
    checkFinite(other, `y[${index}]`);
    return [index];
  });
  if (defined.length < 3) return { ...nothing, reason: "TOO_FEW_ITEMS" };
  const a = pick(x, defined, "x");
  const b = pick(y, defined, "y");
  const distances = a.map((value, index) => value - (b[index] ?? NaN));
  const d2 = sum(distances.map((value) => value * value));
  const lengths = Math.sqrt(sum(a.map((value) => value * value)) * sum(b.map((value) => value * value)));
  const products = sum(a.map((value, index) => value * (b[index] ?? NaN)));
  const r = correlation(a, b);
  const congruence = lengths === 0 ? null : products / lengths;
  const iccDE = correlation([...a, ...b], [...b, ...a]);
  const norms = normMean && normSd ? normIndices(a, b, pickNorms(x, normMean, normSd, defined)) : null;
  return {
    r,
    congruence,
    d2,
    d: Math.sqrt(d2),
    meanAbs: mean(distances.map(Math.abs)),
    elevation: mean(a) - mean(b),
    scatterX: scatter(a),
    scatterY: scatter(b),
    iccDE,
    rp: norms?.rp ?? null,
    ipa: norms?.ipa ?? null,
    rpa: norms?.rpa ?? null,
    reason: r === null || congruence === null || iccDE === null ? "ZERO_VARIANCE" : null,
  };
}

function pick(values: Profile, places: readonly number[], name: string): readonly number[] {
  return places.map((index) => {
    const value = values[index];
    checkFinite(value, `${name}[${index}]`);
    return value;
  });
}

type Norms = { readonly means: readonly number[]; readonly sds: readonly number[] };

function pickNorms(x: Profile, normMean: Profile, normSd: Profile, places: readonly number[]): Norms {
  checkSameLength(x, normMean, "x and normMean");
  checkSameLength(x, normSd, "x and normSd");
  const sds = pick(normSd, places, "normSd");
  for (const [index, sd] of sds.entries()) {
    if (!(sd > 0)) throw new InvalidInput(`normSd[${places[index] ?? index}]`, `${sd} must be above 0`);
  }
  return { means: pick(normMean, places, "normMean"), sds };
}

function normIndices(a: readonly number[], b: readonly number[], { means, sds }: Norms) {
  const p = a.length;
  const z = (values: readonly number[]): readonly number[] =>
    values.map((value, index) => (value - (means[index] ?? NaN)) / (sds[index] ?? NaN));
  const zx = z(a);
  const zy = z(b);
  const apart = sum(zx.map((value, index) => (value - (zy[index] ?? NaN)) ** 2));
  const together = sum(zx.map((value, index) => ((value + (zy[index] ?? NaN)) / 2) ** 2));
  const K = qchisq(0.5, p);
  const ipa = (p + 2 * together - apart) / Math.sqrt(10 * p);
  return { rp: (2 * K - apart) / (2 * K + apart), ipa, rpa: ipa / Math.sqrt(p - 2 + ipa * ipa) };
}

function scatter(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(sum(values.map((value) => (value - centre) ** 2)));
}

const nothing: ProfileSimilarity = {
  r: null,
  congruence: null,
  d2: null,
  d: null,
  meanAbs: null,
  elevation: null,
  scatterX: null,
  scatterY: null,
  iccDE: null,
  rp: null,
  ipa: null,
  rpa: null,
  reason: null,
};
