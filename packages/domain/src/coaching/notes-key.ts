import { argon2id } from "@noble/hashes/argon2.js";
import { toUtf8 } from "../ballot/utf8.ts";

/** Fewer characters are guessed by whoever has the database. */
export const shortestPassphrase = 12;

/** Memory in KiB, passes, lanes: the least that OWASP's sheet on storing passwords asks of Argon2id. */
const cost = { m: 19_456, t: 2, p: 1, dkLen: 32 } as const;

/**
 * The key that wraps a coach's own: 32 bytes from a passphrase and a salt of 16 bytes. Takes about a second on a laptop, which is what
 * guessing costs as well. Written the same in whatever form the keyboard composes it.
 */
export function deriveNotesKey(passphrase: string, salt: Uint8Array): Uint8Array {
  return argon2id(toUtf8(passphrase.normalize("NFKC")), salt, cost);
}
