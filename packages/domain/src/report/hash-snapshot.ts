import { sha256 } from "@noble/hashes/sha2.js";
import { canonicalJson } from "../ballot/canonical-json.ts";
import { toUtf8 } from "../ballot/utf8.ts";
import type { ReportSnapshot } from "./snapshot.ts";

/** SHA-256 of the snapshot's canonical JSON, 32 bytes: what a release is known by, and what proves that it was not changed. */
export function hashSnapshot(snapshot: ReportSnapshot): Uint8Array {
  return sha256(toUtf8(canonicalJson(snapshot)));
}
