import { checkFinite } from "./number-list.ts";

/**
 * The smallest count that is at least a share of K: `max(1, ceil(share * K - 1e-9))`.
 * Source: methods.md 0.5. Throws when share or K is not a number.
 */
export function need(share: number, K: number): number {
  checkFinite(share, "share");
  checkFinite(K, "K");
  return Math.max(1, Math.ceil(share * K - 1e-9));
}
