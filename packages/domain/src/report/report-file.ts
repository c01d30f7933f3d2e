import { sha256 } from "@noble/hashes/sha2.js";
import { canonicalJson } from "../ballot/canonical-json.ts";
import { toUtf8 } from "../ballot/utf8.ts";
import { hashRelease, releaseFormat, type ReleaseContent } from "./hash-release.ts";
import { hashSnapshot } from "./hash-snapshot.ts";

/**
 * A released version as a file that can be kept and checked: everything that the report shows, and the hash it was released under,
 * hexadecimal. The hash covers all that stands beside it; in files of the older format `1` it covers the snapshot alone.
 */
export type ReportFile = ReleaseContent & {
  readonly format: typeof releaseFormat | typeof olderFormat;
  readonly hash: string;
};

const olderFormat = "parallax-report/1";

/** The file's text: JSON on several lines, in the format of the hash. */
export function writeReportFile({
  hash,
  number,
  releasedAt,
  introduction,
  snapshot,
}: Omit<ReportFile, "format">): string {
  const content = { number, releasedAt, introduction, snapshot };
  const format = hexOf(hashRelease(content)) === hash ? releaseFormat : olderFormat;
  const file: ReportFile = { format, number, releasedAt, hash, introduction, snapshot };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * What a check of a file found. `genuine`: what the hash covers is what was released under it. `covers`: everything in the file, or the
 * snapshot and neither introduction, number nor date.
 */
export type FileCheck =
  | { readonly kind: "not-a-report" }
  | {
      readonly kind: "genuine" | "changed";
      readonly covers: "everything" | "snapshot";
      readonly number: number;
      readonly named: string;
      readonly computed: string;
    };

/** Hashes a parsed file again. Says nothing about who wrote it: compare the hash with the one on the report's last page. */
export function checkReportFile(value: unknown): FileCheck {
  if (!isReportFile(value)) return { kind: "not-a-report" };
  const { hash: named, ...content } = value;
  const covers = value.format === releaseFormat ? "everything" : "snapshot";
  // Whatever else somebody wrote into the file is hashed with it.
  const computed = hexOf(
    covers === "everything" ? sha256(toUtf8(canonicalJson(content))) : hashSnapshot(value.snapshot),
  );
  return { kind: computed === named ? "genuine" : "changed", covers, number: value.number, named, computed };
}

function hexOf(hash: Uint8Array): string {
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function isReportFile(value: unknown): value is ReportFile {
  if (typeof value !== "object" || value === null) return false;
  const { format, hash, number, snapshot } = value as Partial<Record<keyof ReportFile, unknown>>;
  const isOurs = format === releaseFormat || format === olderFormat;
  const isNamed = isOurs && typeof hash === "string" && typeof number === "number";
  return isNamed && typeof snapshot === "object" && snapshot !== null;
}
