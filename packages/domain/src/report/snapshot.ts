import type { QuestionnaireContent } from "../questionnaire/questionnaire.ts";
import type { RoundPolicy } from "../round/policy.ts";
import type { RaterGroup } from "../round/rater-group.ts";
import type { CellKind } from "../statistics/dissolved-round.ts";
import type { RoundComparison } from "./compare-rounds.ts";
import type { ReportFigures } from "./figure.ts";
import type { Finding } from "./finding.ts";

/**
 * One frozen version of a report: the only thing that any view of it reads, so that no view can show what was not released.
 * Plain JSON. Numbers are rounded as they are shown (methods.md 20.6, 25.4); nobody's id is in it, nor a number about people
 * whose answers are withheld. `compileReport` makes it, `hashSnapshot` says whether two are the same.
 */
export type ReportSnapshot = {
  readonly format: 1;
  /** `generated`: nobody's answers, made to show what a report looks like. Every view says so. */
  readonly origin: "round" | "generated";
  readonly round: SnapshotRound;
  readonly questionnaire: SnapshotQuestionnaire;
  readonly policy: RoundPolicy;
  readonly rules: SnapshotRules;
  readonly panel: Panel;
  readonly figures: ReportFigures;
  readonly remarks: readonly Remark[];
  /** What the coach held back, counted by question; absent where nothing was. */
  readonly held?: readonly HeldRemarks[];
  readonly findings: readonly Finding[];
  readonly self: SelfPart;
  /** What changed since the subject's last released round; absent where there is none. */
  readonly previous?: SnapshotPrevious;
  /** The versions that this one takes the place of, the first first; absent in a first version. */
  readonly corrections?: readonly ReplacedVersion[];
};

/** A version that is shown no more; `releasedAt` as ISO text, `hash` in hexadecimal, the reason in its coach's words. */
export type ReplacedVersion = {
  readonly number: number;
  readonly releasedAt: string;
  readonly hash: string;
  readonly reason: string;
};

/** `roundId` and `number` name the release that is compared with; the day is YYYY-MM-DD. */
export type SnapshotPrevious = RoundComparison & {
  readonly roundId: string;
  readonly number: number;
  readonly closedOn: string;
};

/** Names as they were when the round was compiled; days as YYYY-MM-DD, empty where a round file does not say. */
export type SnapshotRound = {
  readonly id: string;
  readonly subjectName: string;
  readonly organisationName: string;
  readonly coachName: string | null;
  readonly closedOn: string;
  /** The organisation's clock, IANA name, by which days of the release are told on paper; reports frozen before it was kept have none. */
  readonly timeZone?: string;
};

export type SnapshotQuestionnaire = {
  readonly versionId: string;
  readonly number: number;
  readonly content: QuestionnaireContent;
};

/** Settings of methods.md section 1 that a sentence or a drawing has to name. */
export type SnapshotRules = {
  readonly level: number;
  readonly falseDiscoveryRate: number;
  readonly strengthFrom: number;
};

/** Who answered, as far as it is shown. */
export type Panel = {
  readonly selfAnswered: boolean;
  readonly cells: readonly PanelCell[];
  /** Invited anonymous groups that no cell shows, whether or not any of them answered: the difference would tell (methods.md 23.3). */
  readonly notShown: readonly RaterGroup[];
  /** Invited groups that answer under their name, and did not. */
  readonly silent: readonly RaterGroup[];
};

/** The people whose answers are shown together, counted together. */
export type PanelCell = {
  readonly key: string;
  readonly kind: CellKind;
  readonly groups: readonly RaterGroup[];
  readonly invited: number;
  readonly answered: number;
};

/**
 * What somebody wrote to an open question, pooled over the shown cells and drawn into a new order for this version; `edited` when the
 * words are the coach's instead.
 */
export type Remark = {
  readonly question: string;
  readonly text: string;
  readonly edited?: "shortened";
  /** Competencies that its words speak of; only where enough people wrote for a remark to stand near a trait. */
  readonly about?: readonly string[];
};

export type HeldRemarks = { readonly question: string; readonly remarks: number };

/** What only the subject said; for the subject and the coach. */
export type SelfPart = {
  readonly remarks: readonly Remark[];
  readonly reflections: readonly { readonly id: string; readonly answer: number }[];
};
