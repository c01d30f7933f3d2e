import { invariant } from "../invariant.ts";
import { hashSnapshot } from "./hash-snapshot.ts";
import type { ReportSnapshot } from "./snapshot.ts";

/** A released version as a file that can be kept and checked: everything that the report shows, and the hash it was released under. */
export type ReportFile = {
  readonly format: "parallax-report/1";
  readonly number: number;
  /** ISO text. */
  readonly releasedAt: string;
  /** SHA-256 of the snapshot's canonical JSON, hexadecimal; the introduction is not part of it. */
  readonly hash: string;
  readonly introduction: string;
  readonly snapshot: ReportSnapshot;
};

/** The file's text: JSON on several lines. */
export function writeReportFile(release: Omit<ReportFile, "format">): string {
  const { number, releasedAt, hash, introduction, snapshot } = release;
  const file: ReportFile = { format: "parallax-report/1", number, releasedAt, hash, introduction, snapshot };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What a check of a file found: `genuine` says that the snapshot is the one that was released under the hash that the file names. */
export type FileCheck =
  | { readonly kind: "not-a-report" }
  | {
      readonly kind: "genuine" | "changed";
      readonly number: number;
      readonly named: string;
      readonly computed: string;
    };

/** Hashes the snapshot of a parsed file again. Says nothing about who wrote the file: compare the hash with the one on the report's last page. */
export function checkReportFile(value: unknown): FileCheck {
  if (!isReportFile(value)) return { kind: "not-a-report" };
  const computed = Array.from(hashSnapshot(value.snapshot), (byte) => byte.toString(16).padStart(2, "0")).join("");
  invariant(computed.length === 64, "a SHA-256 has 32 bytes");
  return { kind: computed === value.hash ? "genuine" : "changed", number: value.number, named: value.hash, computed };
}

function isReportFile(value: unknown): value is ReportFile {
  if (typeof value !== "object" || value === null) return false;
  const { format, hash, number, snapshot } = value as Partial<Record<keyof ReportFile, unknown>>;
  const isNamed = format === "parallax-report/1" && typeof hash === "string" && typeof number === "number";
  return isNamed && typeof snapshot === "object" && snapshot !== null;
}
