import type { OpenedCounts } from "../report/opened-round.ts";
import type { Panel } from "../report/snapshot.ts";
import type { RaterGroup } from "../round/rater-group.ts";
import type { DissolvedOutline } from "../statistics/dissolved-round.ts";
import type { Answer, Piece, PieceKind } from "./piece.ts";

/** One rater's ballot while a round is opened: it exists in memory only, and its rater has no name any more. */
export type OpenedBallot = { readonly group: RaterGroup; readonly pieces: readonly Piece[] };

/** The cell of a comment: all that are shown, taken together. No group is called so. */
export const pooledCell = "pooled";

/**
 * What is stored of a ballot: one competency's answers, one axis, one paragraph of a comment. `cell` is the key of the people it is shown
 * with, `self` for the subject's own, `pooled` for a paragraph: no report says more of it, so nothing more is kept (anonymity.md 6.2).
 * Two pieces of one rater have nothing in common. `answers` are in the order of the competency's items; null was not answered.
 */
export type StoredPiece = {
  readonly cell: string;
  readonly kind: PieceKind;
  readonly key: string;
  readonly answers: readonly Answer[] | null;
  readonly text: string | null;
};

/** What is kept of a round beside its pieces: which cells there are, what is hidden in them and why, and who answered as far as shown. */
export type OpeningOutline = {
  readonly competencies: DissolvedOutline;
  readonly axes: DissolvedOutline;
  readonly watchOuts: DissolvedOutline;
  readonly panel: Panel;
  /** Whether enough people of the shown cells wrote something for a sentence to be quoted. */
  readonly mayQuote: boolean;
  /**
   * How many comments may be held or shortened until what is left could be the words of too few: at most five, so that how many wrote is
   * not kept. Rounds opened before it was kept have no such room.
   */
  readonly quoteRoom?: number;
};

/**
 * Written once, when the round is opened. `boxRoot` is SHA-256 over all receipts of the box in their order, base64url. `opened` counts the
 * ballots that could be read, the subject's own too; how many of them were let go unread is not kept, because it would count a group
 * that is not shown. `opened` + `counts.spoiled` is the number of receipts in the box.
 */
export type OpeningManifest = OpeningOutline & {
  readonly format: 1;
  readonly parametersHash: string;
  readonly counts: OpenedCounts;
  readonly opened: number;
  readonly boxRoot: string;
};
