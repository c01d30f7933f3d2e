import { toUtf8 } from "@parallax/domain/ballot/utf8";
import { canonicalJson } from "@parallax/domain/ballot/canonical-json";

/*
 * Hashes by the browser's own WebCrypto, where the domain, which has no browser, uses a library: 2.6 kB that a rater need not load.
 * What is hashed is said in the domain alone; the tests hold the two against each other.
 */

export type Bytes = Uint8Array<ArrayBuffer>;

export async function sha256(bytes: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", join(bytes)));
}

/** SHA-256 of a value's canonical JSON: the parameters' and the form's hash. */
export function hashCanonical(value: unknown): Promise<Bytes> {
  return sha256(toUtf8(canonicalJson(value)));
}

export async function hmacSha256(key: Uint8Array, message: Uint8Array): Promise<Bytes> {
  // WebCrypto takes no empty key; by the definition of HMAC (RFC 2104) a block of zeros is the same one.
  const raw = key.length === 0 ? new Uint8Array(64) : join(key);
  const imported = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, join(message)));
}

/** Bytes one after the other, in memory of their own, which is what WebCrypto asks for. */
export function join(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
