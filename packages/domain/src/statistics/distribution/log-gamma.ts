// Log-gamma and its two companions for densities without cancellation: Stirling's error and Loader's deviance.
// Source: methods.md 25.1; C. Loader, "Fast and accurate computation of binomial probabilities" (2000).

export const halfLogTwoPi = 0.91893853320467274178;

/** Coefficients of Stirling's series in 1/x, 1/x^3, 1/x^5 ...; from 8 on nine of them leave an error below 1e-16. */
const series = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
  43867 / 244188,
] as const;

/** Gamma(1/2) is the root of pi; every t distribution asks for it. */
const errorAtHalf = (1 - Math.LN2) / 2;

/** ln Gamma(x) - ((x - 1/2) ln x - x + ln(2 pi)/2), x > 0: small, smooth, and known without cancellation. */
export function stirlingError(x: number): number {
  if (x === 0.5) return errorAtHalf;
  if (x >= 8) return stirlingSeries(x);
  let product = 1;
  let shifted = x;
  while (shifted < 8) {
    product *= shifted;
    shifted += 1;
  }
  return (
    (shifted - 0.5) * Math.log(shifted) -
    shifted +
    stirlingSeries(shifted) -
    Math.log(product) -
    (x - 0.5) * Math.log(x) +
    x
  );
}

function stirlingSeries(x: number): number {
  const inverse = 1 / x;
  const square = inverse * inverse;
  let sum = 0;
  for (let index = series.length - 1; index >= 0; index -= 1) sum = sum * square + (series[index] ?? 0);
  return sum * inverse;
}

/** ln Gamma(x) for x > 0, to about 1e-15 absolute near its zeros and relative elsewhere. */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x);
}

/** x ln(x/m) + m - x for x, m > 0, also where x and m are nearly equal. */
export function deviance(x: number, m: number): number {
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) - difference;
  const ratio = difference / (x + m);
  let sum = difference * ratio;
  let term = 2 * x * ratio;
  const square = ratio * ratio;
  for (let odd = 3; ; odd += 2) {
    term *= square;
    const next = sum + term / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
