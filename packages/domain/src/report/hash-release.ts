import { sha256 } from "@noble/hashes/sha2.js";
import { canonicalJson } from "../ballot/canonical-json.ts";
import { toUtf8 } from "../ballot/utf8.ts";
import type { ReportSnapshot } from "./snapshot.ts";

/** All that a reader is given of a release; `releasedAt` as ISO text in UTC with milliseconds. */
export type ReleaseContent = {
  readonly number: number;
  readonly releasedAt: string;
  readonly introduction: string;
  readonly snapshot: ReportSnapshot;
};

/** How releases are hashed, and the form of their files. */
export const releaseFormat = "parallax-report/2";

/** SHA-256 of the canonical JSON of everything that a release hands out, 32 bytes: what it is known by on every page and in every file. */
export function hashRelease({ number, releasedAt, introduction, snapshot }: ReleaseContent): Uint8Array {
  return sha256(toUtf8(canonicalJson({ format: releaseFormat, number, releasedAt, introduction, snapshot })));
}
