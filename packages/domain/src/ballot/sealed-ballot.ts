import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { invariant } from "../invariant.ts";
import type { FormLayout } from "./form-layout.ts";
import type { LaunchParameters } from "./parameters.ts";
import { toUtf8 } from "./utf8.ts";

/*
 * Ballot format 1, anonymity.md 4.4. All bytes; ‖ is concatenation; text is UTF-8.
 *
 *   pieces = encodePieces(layoutForm(content), …)                                         layout.bytes
 *   inner  = nonce(16, random) ‖ (innerPublicKey === null ? pieces
 *          : for each piece i: enc_i(65) ‖ HPKE.Seal(innerPublicKey, info = "inner/v1" ‖ params_hash ‖ i(2, big endian), aad = "", piece_i))  (custody option)
 *   tag    = HMAC-SHA-256(secret of the link, "ballot/v1" ‖ params_hash ‖ inner)           32
 *   sealed = suite number(1) ‖ enc(65) ‖ HPKE.Seal(outerPublicKey, info = outerInfo(hash), aad = outerAad(invitation), tag ‖ inner)
 *   receipt = SHA-256(sealed)                                                              32
 *
 * Suite 1 is HPKE base mode (RFC 9180), DHKEM(P-256, HKDF-SHA256) + HKDF-SHA256 + AES-256-GCM, one message per context (sequence 0).
 * The nonce makes every `inner` one of its kind, so that two equal ones are a copy and not two people of one mind.
 * `params_hash` is all 32 bytes of `hashParameters`. Sealing itself needs WebCrypto and lives at the edges.
 */

export const sealingSuite = 1;
/** An uncompressed P-256 point: the encapsulated key of suite 1. */
export const encapsulatedBytes = 65;
export const tagBytes = 32;
export const nonceBytes = 16;
/** The authentication tag of AES-GCM. */
const aeadBytes = 16;

/** The one length of every sealed ballot of a round; the server refuses any other. */
export function ballotBytes(layout: FormLayout, doubleSealed: boolean): number {
  return 1 + encapsulatedBytes + tagBytes + innerBytes(layout, doubleSealed) + aeadBytes;
}

/** The length of `inner`: the nonce and the pieces as they are, or each piece in its own second envelope. */
export function innerBytes(layout: FormLayout, doubleSealed: boolean): number {
  return nonceBytes + layout.bytes + (doubleSealed ? layout.pieces.length * (encapsulatedBytes + aeadBytes) : 0);
}

/** HPKE info of the outer envelope: "outer/v1" ‖ params_hash. */
export function outerInfo(parametersHash: Uint8Array): Uint8Array {
  return join(toUtf8("outer/v1"), parametersHash);
}

/** HPKE associated data of the outer envelope: the invitation's id as its 36 lower-case signs. A ballot moved to another place fails. */
export function outerAad(invitationId: string): Uint8Array {
  return toUtf8(invitationId);
}

/** `inner` of a single-sealed ballot. */
export function joinInner(nonce: Uint8Array, pieces: Uint8Array): Uint8Array {
  invariant(nonce.length === nonceBytes, `a nonce has ${nonceBytes} bytes`);
  return join(nonce, pieces);
}

/** The pieces of a single-sealed ballot's `inner`. */
export function piecesOfInner(inner: Uint8Array): Uint8Array {
  return inner.subarray(nonceBytes);
}

/** What the outer envelope holds: tag ‖ inner. The tag binds the answers to whoever holds the link. */
export function outerPlaintext(secret: Uint8Array, parametersHash: Uint8Array, inner: Uint8Array): Uint8Array {
  return joinOuterPlaintext(ballotTag(secret, parametersHash, inner), inner);
}

/** The same, from a tag that was made elsewhere: the rater's page lets the browser's own WebCrypto make it, over `tagMessage`. */
export function joinOuterPlaintext(tag: Uint8Array, inner: Uint8Array): Uint8Array {
  return join(tag, inner);
}

/** What the tag is made over: "ballot/v1" ‖ params_hash ‖ inner. */
export function tagMessage(parametersHash: Uint8Array, inner: Uint8Array): Uint8Array {
  return join(toUtf8("ballot/v1"), parametersHash, inner);
}

/** Takes an opened envelope apart and checks the tag; null when it was not made with this link's secret. */
export function readOuterPlaintext(
  secret: Uint8Array,
  parametersHash: Uint8Array,
  plaintext: Uint8Array,
): Uint8Array | null {
  const inner = plaintext.subarray(tagBytes);
  const expected = ballotTag(secret, parametersHash, inner);
  let difference = plaintext.length < tagBytes ? 1 : 0;
  expected.forEach((byte, at) => (difference |= byte ^ (plaintext[at] ?? 0)));
  return difference === 0 ? inner : null;
}

function ballotTag(secret: Uint8Array, parametersHash: Uint8Array, inner: Uint8Array): Uint8Array {
  return hmac(sha256, secret, tagMessage(parametersHash, inner));
}

/** Puts a sealed ballot together from what HPKE returned. */
export function joinSealedBallot(
  parameters: LaunchParameters,
  encapsulated: Uint8Array,
  ciphertext: Uint8Array,
): Uint8Array {
  const sealed = join(Uint8Array.of(parameters.suite), encapsulated, ciphertext);
  invariant(
    sealed.length === parameters.ballotBytes,
    `a sealed ballot has ${parameters.ballotBytes} bytes, not ${sealed.length}`,
  );
  return sealed;
}

/** Takes a sealed ballot apart for HPKE; null when it has another length or suite. */
export function splitSealedBallot(
  parameters: LaunchParameters,
  sealed: Uint8Array,
): { readonly encapsulated: Uint8Array; readonly ciphertext: Uint8Array } | null {
  if (sealed.length !== parameters.ballotBytes || sealed[0] !== parameters.suite) return null;
  return {
    encapsulated: sealed.subarray(1, 1 + encapsulatedBytes),
    ciphertext: sealed.subarray(1 + encapsulatedBytes),
  };
}

/** What the server answers when it has stored the ballot, and what the box holds: SHA-256 of the sealed bytes. */
export function ballotReceipt(sealed: Uint8Array): Uint8Array {
  return sha256(sealed);
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
