import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { toUtf8 } from "./utf8.ts";

/**
 * The secret of an invitation's link: HMAC-SHA-256(K_link, "slot/v1 " ‖ invitation id ‖ " " ‖ link version), 32 bytes. Rebuilt from
 * K_link whenever a letter is rendered, so that no link is ever stored. Source: anonymity.md 4.3.
 */
export function linkSecret(linkKey: Uint8Array, invitationId: string, linkVersion: number): Uint8Array {
  return hmac(sha256, linkKey, toUtf8(`slot/v1 ${invitationId} ${linkVersion}`));
}

/** All that the database knows of a link: SHA-256 of its secret. */
export function hashLinkSecret(secret: Uint8Array): Uint8Array {
  return sha256(secret);
}
