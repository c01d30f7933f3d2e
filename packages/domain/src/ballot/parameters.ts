import type { RoundPolicy } from "../round/policy.ts";

/**
 * What a round's launch fixes for ever. Its canonical SHA-256 is `params_hash`; the first 16 bytes travel in every link.
 * Keys are base64url without padding; `ballotBytes` is the one length that every sealed ballot of the round has.
 * Source: anonymity.md 4.3.
 */
export type LaunchParameters = {
  readonly format: 1;
  readonly roundId: string;
  readonly formHash: string;
  readonly groups: readonly string[];
  readonly policy: RoundPolicy;
  readonly suite: 1;
  readonly outerPublicKey: string;
  /** The coach-held second envelope; its place is kept, its custody option comes later. */
  readonly innerPublicKey: string | null;
  readonly ballotBytes: number;
};
