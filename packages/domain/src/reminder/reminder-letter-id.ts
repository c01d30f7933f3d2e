import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { toUtf8 } from "../ballot/utf8.ts";
import { asId, type InvitationId, type LetterId } from "../id.ts";

/**
 * The id of the letter that reminds one rater for one reason, in the form of a random one. Always the same, so that a database which was
 * brought back from a backup makes the same letter again, and whoever sends letters sees that it has gone out.
 */
export function reminderLetterId(invitationId: InvitationId, reason: string): LetterId {
  const bytes = sha256(toUtf8(`reminder/v1 ${invitationId} ${reason}`)).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return asId([hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-"));
}
