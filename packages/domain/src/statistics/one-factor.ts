import { sum } from "./moments.ts";

export type OneFactor = { readonly loadings: readonly number[]; readonly uniquenesses: readonly number[] };
type Matrix = readonly (readonly number[])[];

/**
 * The one-factor model by maximum likelihood on a covariance matrix (methods.md 13.2, 25.3). Null when it does not converge or is
 * improper (a uniqueness at or below 0). Three items have a closed form; more are fitted by minimising ln|Sigma| + tr(S Sigma^-1) over
 * loadings and log-uniquenesses with BFGS. The loadings' sum is not negative.
 */
export function oneFactor(S: Matrix): OneFactor | null {
  const fitted = S.length === 3 ? threeItems(S) : fitByLikelihood(S);
  if (fitted === null) return null;
  const proper = fitted.uniquenesses.every((theta, index) => theta > 1e-6 * entry(S, index, index));
  if (!proper || !fitted.loadings.every(Number.isFinite)) return null;
  const sign = sum(fitted.loadings) < 0 ? -1 : 1;
  return { loadings: fitted.loadings.map((value) => sign * value), uniquenesses: fitted.uniquenesses };
}

function entry(matrix: Matrix, i: number, j: number): number {
  return matrix[i]?.[j] ?? NaN;
}

function threeItems(S: Matrix): OneFactor | null {
  const s12 = entry(S, 0, 1);
  const s13 = entry(S, 0, 2);
  const s23 = entry(S, 1, 2);
  const square = (s12 * s13) / s23;
  if (!(square > 0) || !Number.isFinite(square)) return null;
  const first = Math.sqrt(square);
  const loadings = [first, s12 / first, s13 / first];
  return { loadings, uniquenesses: loadings.map((value, index) => entry(S, index, index) - value * value) };
}

/** Value and gradient at parameters [loadings, log-uniquenesses]. */
type Objective = (parameters: Float64Array) => { readonly value: number; readonly gradient: Float64Array };

/**
 * With d = lambda / theta and c = 1 + lambda'd the inverse is Sigma^-1 = Theta^-1 - d d'/c, so value and gradient need no matrix inversion.
 * dF/dSigma = Sigma^-1 - Sigma^-1 S Sigma^-1.
 */
function likelihood(S: Matrix): Objective {
  const J = S.length;
  return (parameters) => {
    const lambda = parameters.subarray(0, J);
    const theta = parameters.subarray(J).map(Math.exp);
    const d = lambda.map((value, j) => value / (theta[j] ?? NaN));
    const c = 1 + dot(lambda, d);
    const Sd = Float64Array.from(S, (row) => dot(row, d));
    const dSd = dot(d, Sd);
    let value = Math.log(c) - dSd / c;
    const gradient = new Float64Array(2 * J);
    for (let j = 0; j < J; j += 1) {
      const t = theta[j] ?? NaN;
      const dj = d[j] ?? NaN;
      value += Math.log(t) + entry(S, j, j) / t;
      // Row j of Sigma^-1 S: (row j of S) / t - d_j (S d)' / c. Only its product with d and its own diagonal are needed.
      const alongD = (Sd[j] ?? NaN) / t - (dj * dSd) / c;
      const inverseTimesLambda = dj / c;
      gradient[j] = 2 * (inverseTimesLambda - alongD / c);
      const inverseDiagonal = 1 / t - (dj * dj) / c;
      const sandwich = entry(S, j, j) / (t * t) - (2 * dj * (Sd[j] ?? NaN)) / (c * t) + (dj * dj * dSd) / (c * c);
      gradient[J + j] = (inverseDiagonal - sandwich) * t;
    }
    return { value, gradient };
  };
}

function fitByLikelihood(S: Matrix): OneFactor | null {
  const J = S.length;
  const variances = S.map((_, j) => entry(S, j, j));
  const start = new Float64Array(2 * J);
  for (let j = 0; j < J; j += 1) {
    const shared = sum((S[j] ?? []).map((value, other) => (other === j ? 0 : value)));
    const variance = variances[j] ?? NaN;
    start[j] = Math.sign(shared || 1) * Math.sqrt(variance / 2);
    start[J + j] = Math.log(variance / 2);
  }
  const found = minimise(likelihood(S), start);
  if (found === null) return null;
  return { loadings: Array.from(found.subarray(0, J)), uniquenesses: Array.from(found.subarray(J), Math.exp) };
}

/** BFGS with a backtracking line search; null when the gradient does not vanish. */
function minimise(objective: Objective, start: Float64Array): Float64Array | null {
  const size = start.length;
  let x = start;
  let here = objective(x);
  let inverse = identity(size);
  for (let round = 0; round < 2000; round += 1) {
    if (Math.max(...here.gradient.map(Math.abs)) < 1e-9) return x;
    let direction = Float64Array.from(inverse, (row) => -dot(row, here.gradient));
    let slope = dot(direction, here.gradient);
    if (!(slope < 0)) {
      inverse = identity(size);
      direction = here.gradient.map((value) => -value);
      slope = dot(direction, here.gradient);
    }
    const next = lineSearch(objective, x, here.value, direction, slope);
    // Below this the value no longer falls by anything that doubles can hold.
    if (next === null || next.at.value >= here.value) return Math.max(...here.gradient.map(Math.abs)) < 1e-6 ? x : null;
    const step = next.x.map((value, index) => value - (x[index] ?? NaN));
    const turn = next.at.gradient.map((value, index) => value - (here.gradient[index] ?? NaN));
    update(inverse, step, turn);
    x = next.x;
    here = next.at;
  }
  return null;
}

function lineSearch(objective: Objective, x: Float64Array, value: number, direction: Float64Array, slope: number) {
  // A log-uniqueness never moves by more than 2 at once, so that no variance vanishes in one step.
  let length = Math.min(1, 2 / Math.max(...direction.map(Math.abs)));
  for (let tries = 0; tries < 60; tries += 1) {
    const candidate = x.map((own, index) => own + length * (direction[index] ?? NaN));
    const at = objective(candidate);
    if (at.value <= value + 1e-4 * length * slope) return { x: candidate, at };
    length /= 2;
  }
  return null;
}

function identity(size: number): Float64Array[] {
  return Array.from({ length: size }, (_, i) => Float64Array.from({ length: size }, (__, j) => (i === j ? 1 : 0)));
}

/** The BFGS update of the inverse Hessian in place; skipped when curvature is not positive. */
function update(inverse: Float64Array[], step: Float64Array, turn: Float64Array): void {
  const curvature = dot(step, turn);
  if (!(curvature > 1e-14)) return;
  const product = Float64Array.from(inverse, (row) => dot(row, turn));
  const factor = (1 + dot(turn, product) / curvature) / curvature;
  for (const [i, row] of inverse.entries()) {
    for (let j = 0; j < row.length; j += 1) {
      const si = step[i] ?? NaN;
      const sj = step[j] ?? NaN;
      row[j] = (row[j] ?? NaN) + factor * si * sj - ((product[i] ?? NaN) * sj + si * (product[j] ?? NaN)) / curvature;
    }
  }
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let total = 0;
  for (let index = 0; index < a.length; index += 1) total += (a[index] ?? NaN) * (b[index] ?? NaN);
  return total;
}
