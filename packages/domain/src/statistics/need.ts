/**
 * The smallest count that is at least a share of K: `max(1, ceil(share * K - 1e-9))`.
 * Source: methods.md 0.5.
 */
export function need(share: number, K: number): number {
  return Math.max(1, Math.ceil(share * K - 1e-9));
}
