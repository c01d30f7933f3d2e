import { checkProbability } from "./probability.ts";

// Rational approximations of M. J. Wichura, algorithm AS 241 (PPND16), Applied Statistics 37 (1988): about 1e-16 relative.
const centre = {
  above: [
    3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457,
    67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
  ],
  below: [
    1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061,
    28729.085735721942674, 5226.495278852545925,
  ],
} as const;
const middle = {
  above: [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
    1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
  ],
  below: [
    1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
    0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9,
  ],
} as const;
const far = {
  above: [
    6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123,
    0.026532189526576123093, 0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
  ],
  below: [
    1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4,
    1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
  ],
} as const;

/**
 * Normal quantile: the z with P(Z <= z) = p, times `sd`, plus `mean`. p = 0 and 1 give the infinities.
 * With `lowerTail` false p is P(Z > z), which keeps its digits when small.
 */
export function qnorm(p: number, mean = 0, sd = 1, lowerTail = true): number {
  checkProbability(p, "qnorm p");
  const z = standardQuantile(p);
  return mean + sd * (lowerTail ? z : -z);
}

function standardQuantile(p: number): number {
  const fromHalf = p - 0.5;
  if (Math.abs(fromHalf) <= 0.425) return fromHalf * quotient(centre, 0.180625 - fromHalf * fromHalf);
  const tail = fromHalf < 0 ? p : 1 - p;
  if (tail === 0) return fromHalf < 0 ? -Infinity : Infinity;
  const root = Math.sqrt(-Math.log(tail));
  const size = root <= 5 ? quotient(middle, root - 1.6) : quotient(far, root - 5);
  return fromHalf < 0 ? -size : size;
}

function quotient(
  rational: { readonly above: readonly number[]; readonly below: readonly number[] },
  x: number,
): number {
  return horner(rational.above, x) / horner(rational.below, x);
}

function horner(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let power = coefficients.length - 1; power >= 0; power -= 1) sum = sum * x + (coefficients[power] ?? 0);
  return sum;
}
