/** Sums of squares by the two-pass formula; variance and covariance divide by n - 1 (methods.md 0.1). */

export function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Sample variance; NaN below two values. */
export function variance(values: readonly number[]): number {
  const centre = mean(values);
  let squares = 0;
  for (const value of values) squares += (value - centre) * (value - centre);
  return squares / (values.length - 1);
}

/** Sample covariance of two lists of one length; NaN below two pairs. */
export function covariance(x: readonly number[], y: readonly number[]): number {
  const centreX = mean(x);
  const centreY = mean(y);
  let products = 0;
  for (let index = 0; index < x.length; index += 1)
    products += ((x[index] ?? NaN) - centreX) * ((y[index] ?? NaN) - centreY);
  return products / (x.length - 1);
}

export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Pearson's r; null when either side does not vary. */
export function correlation(x: readonly number[], y: readonly number[]): number | null {
  const spreadX = variance(x);
  const spreadY = variance(y);
  if (!(spreadX > 1e-18) || !(spreadY > 1e-18)) return null;
  return covariance(x, y) / Math.sqrt(spreadX * spreadY);
}
