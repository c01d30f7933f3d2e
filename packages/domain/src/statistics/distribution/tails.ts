/** Both tails of a distribution at one point, each with relative precision where it is the smaller one. */
export type Tails = { readonly lower: number; readonly upper: number };

/** Tails at u = ln of the variable (or logit), with the density per unit of u and the slope of its logarithm. */
export type TailsOnLogScale = Tails & {
  readonly density: number;
  readonly logDensitySlope: number;
};

/**
 * The point u where the lower tail is `lower` (and the upper one `upper`; the smaller of the two is used).
 *
 * Newton's and Halley's steps on the logarithm of the tail inside a bracket that closes on the way. All densities used here are
 * log-concave in u, so the tail is too, and three or four evaluations are enough from a fair start. Good to 1e-13 relative on the
 * probability scale (methods.md 25.1).
 */
export function solveTails(
  evaluate: (u: number) => TailsOnLogScale,
  lower: number,
  upper: number,
  start: number,
): number {
  const useLower = lower <= upper;
  const target = Math.log(useLower ? lower : upper);
  let left = -Infinity;
  let right = Infinity;
  let u = start;
  for (let round = 0; round < 300; round += 1) {
    const at = evaluate(u);
    const tail = useLower ? at.lower : at.upper;
    const miss = Math.log(tail) - target;
    if (miss < 0 === useLower) left = u;
    else right = u;
    const step = logTailStep(miss, (useLower ? at.density : -at.density) / tail, at.logDensitySlope);
    const next = inside(u - step, left, right, useLower ? -1 : 1);
    if (Math.abs(next - u) < 1e-6 && next === u - step) return next;
    if (next === u) return u;
    u = next;
  }
  return u;
}

/** Halley's step near the goal, Newton's farther away; not a number where the tail has vanished. */
function logTailStep(miss: number, slope: number, logDensitySlope: number): number {
  const newton = miss / slope;
  const halley = 1 - 0.5 * newton * (logDensitySlope - slope);
  return Math.abs(miss) < 1 && halley > 0.5 ? newton / halley : newton;
}

function inside(wanted: number, left: number, right: number, away: 1 | -1): number {
  if (wanted > left && wanted < right) return wanted;
  if (right - left < Infinity) return left + (right - left) / 2;
  return left === -Infinity && right === Infinity
    ? away
    : left === -Infinity
      ? right - 2 - Math.abs(right)
      : left + 2 + Math.abs(left);
}
