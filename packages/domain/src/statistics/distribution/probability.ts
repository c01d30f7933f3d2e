/** Throws unless 0 <= p <= 1; `place` names the argument. */
export function checkProbability(p: number, place: string): void {
  if (!(p >= 0 && p <= 1)) throw new Error(`${place}: ${p} is outside 0..1`);
}

/** Throws unless the degrees of freedom are above 0. */
export function checkDegrees(df: number, place: string): void {
  if (!(df > 0)) throw new Error(`${place}: ${df} must be above 0`);
}
