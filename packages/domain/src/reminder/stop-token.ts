import { sha256 } from "@noble/hashes/sha2.js";
import { hashLinkSecret } from "../ballot/link-secret.ts";
import { toUtf8 } from "../ballot/utf8.ts";

/**
 * What the address carries with which a mail program stops reminders by itself (RFC 8058): SHA-256(SHA-256(secret) ‖ "stop
 * reminders/v1"), 32 bytes. Mail programs and proxies see it; it stops reminders, opens nothing, and does not lead back to the link.
 */
export function stopToken(secret: Uint8Array): Uint8Array {
  const hash = hashLinkSecret(secret);
  const purpose = toUtf8("stop reminders/v1");
  const joined = new Uint8Array(hash.length + purpose.length);
  joined.set(hash);
  joined.set(purpose, hash.length);
  return sha256(joined);
}
