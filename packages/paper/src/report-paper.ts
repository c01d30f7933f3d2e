import type { Language } from "@parallax/domain/language";
import type { Guesses } from "@parallax/domain/report/guess";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";

/** Everything that a report on paper is made of. There is no place in it for an answer: what is not in the snapshot cannot be drawn. */
export type ReportPaper = {
  readonly snapshot: ReportSnapshot;
  /** The coach's words on top; empty where there are none. */
  readonly introduction: string;
  /** Which frozen version this is; null for what was never released. */
  readonly version: PaperVersion | null;
  readonly language: Language;
  /** What the subject expected; null, or not there, while they have not said. */
  readonly guesses?: Guesses | null;
};

/** `hash` in hexadecimal, `releasedAt` as an ISO text, `timeZone` an IANA name. */
export type PaperVersion = {
  readonly number: number;
  readonly hash: string;
  readonly releasedAt: string;
  readonly timeZone: string;
};

export const pageSizes = ["a4", "letter"] as const;
export type PageSize = (typeof pageSizes)[number];

/** Everything that the coach's two pages are made of; `version` is null while they tell of the draft. */
export type PrepPaper = Pick<ReportPaper, "snapshot" | "version" | "language"> & {
  /** What the subject expected; null while they have not said. */
  readonly guesses: Guesses | null;
};
