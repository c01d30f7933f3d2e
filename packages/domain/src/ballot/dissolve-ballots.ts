import type { QuestionnaireContent } from "../questionnaire/questionnaire.ts";
import { askedGroups, compilePanel, type InvitedCounts } from "../report/panel.ts";
import type { RoundPolicy } from "../round/policy.ts";
import { dissolveRound } from "../statistics/dissolve-round.ts";
import type { CellPlan, DissolvedPiece, DissolvedRound } from "../statistics/dissolved-round.ts";
import { planCells } from "../statistics/plan-cells.ts";
import type { AnswerRow, RoundFrame, ValidRound } from "../statistics/round-input.ts";
import { splitDissolved } from "../statistics/split-dissolved.ts";
import { framesOf, type AnalysisList } from "./analysis-frames.ts";
import { isAsked } from "./asked-pieces.ts";
import { pooledCell, type OpenedBallot, type OpeningOutline, type StoredPiece } from "./dissolved-ballots.ts";
import { paragraphsOf } from "./paragraphs-of.ts";
import { quoteRoomOf } from "./quote-room.ts";
import type { Piece, PieceKind } from "./piece.ts";

/** At most one ballot is the subject's own. `invited` counts the people of each group, the subject left out. */
export type BallotsOfRound = {
  readonly content: QuestionnaireContent;
  readonly policy: RoundPolicy;
  readonly invited: InvitedCounts;
  readonly ballots: readonly OpenedBallot[];
};

/**
 * Lets the people of a round go (anonymity.md 4.6 and binding decision 2): the plan of cells is made once from the competencies, every
 * ballot falls into pieces that know only their cell, and of people whose answers are withheld, or who answered too little to count,
 * nothing is left. Comments fall into paragraphs that know not even a cell, because no report says which one they are from.
 * The pieces come in an order that still follows the ballots: whoever stores them gives each a random id and sorts.
 */
export function dissolveBallots(round: BallotsOfRound): {
  readonly outline: OpeningOutline;
  readonly pieces: readonly StoredPiece[];
} {
  const frames = framesOf(round.content, round.policy);
  const whole = answersOf(round.ballots, frames.competencies, "competency");
  const plan = planCells(whole, askedGroups(round.invited));
  const competencies = dissolveRound(whole, plan);
  const axes = dissolveRound(answersOf(round.ballots, frames.axes, "axis"), plan);
  const watchOuts = dissolveRound(answersOf(round.ballots, frames.watchOuts, "watch-out"), plan);
  return {
    outline: {
      competencies: splitDissolved(competencies).outline,
      axes: splitDissolved(axes).outline,
      watchOuts: splitDissolved(watchOuts).outline,
      panel: compilePanel(competencies, round.invited, round.policy),
      ...quoteRoomOf(countWriters(round.ballots, plan)),
    },
    pieces: [
      ...ratedPieces("competencies", competencies),
      ...ratedPieces("axes", axes),
      ...ratedPieces("watchOuts", watchOuts),
      ...toldPieces(round, plan),
    ],
  };
}

const kindOf = { competencies: "competency", axes: "axis", watchOuts: "watch-out" } as const;

/** The ballots as a round of the statistics: "can't say" and silence are both missing there. Raters are numbered for the moment. */
function answersOf(
  ballots: readonly OpenedBallot[],
  frame: RoundFrame,
  kind: "competency" | "axis" | "watch-out",
): ValidRound {
  const itemsOf = new Map(frame.competencies.map(({ id, items }) => [id, items]));
  const raters = ballots.map(({ group, pieces }, index) => {
    const answers: Record<string, number> = {};
    for (const piece of pieces) {
      if (piece.kind !== kind) continue;
      const given = piece.kind === "competency" ? piece.answers : [piece.answer];
      for (const [at, item] of (itemsOf.get(piece.key) ?? []).entries()) {
        const answer = given[at];
        if (typeof answer === "number") answers[item] = answer;
      }
    }
    return { id: String(index), group, answers };
  });
  return { ...frame, raters };
}

function ratedPieces(list: AnalysisList, dissolved: DissolvedRound): readonly StoredPiece[] {
  const itemsOf = new Map(dissolved.frame.competencies.map(({ id, items }) => [id, items]));
  const inOrder = (answers: AnswerRow, { competency }: DissolvedPiece) =>
    (itemsOf.get(competency) ?? []).map((item) => answers[item] ?? null);
  return splitDissolved(dissolved)
    .pieces.map((piece) => ({
      cell: piece.cell,
      kind: kindOf[list],
      key: piece.competency,
      answers: inOrder(piece.answers, piece),
      text: null,
    }))
    .filter(({ answers }) => answers.some((answer) => answer !== null));
}

/** What needs no statistics: comments of shown cells, role needs of named people, the subject's own reflections and comments. */
function toldPieces({ ballots, policy }: BallotsOfRound, plan: CellPlan): readonly StoredPiece[] {
  const shown = plan.cells.flatMap((cell) => cell.raters.map((id) => ({ id, cell: cell.key })));
  const self = ballots.findIndex(({ group }) => group === "self");
  const tellers = self === -1 ? shown : [...shown, { id: String(self), cell: "self" }];
  return tellers.flatMap(({ id, cell }) => {
    const ballot = ballots[Number(id)];
    if (ballot === undefined) return [];
    return ballot.pieces
      .filter((piece) => isAsked(piece.kind, ballot.group, policy))
      .flatMap((piece) => told(piece, cell));
  });
}

const toldKinds: readonly PieceKind[] = ["role-need", "reflection", "comment"];

function told(piece: Piece, cell: string): readonly StoredPiece[] {
  const { kind, key } = piece;
  if (!toldKinds.includes(kind) || piece.kind === "competency") return [];
  if (piece.kind === "comment") return toldComment(piece, cell);
  return piece.answer === null ? [] : [{ cell, kind, key, answers: [piece.answer], text: null }];
}

/** The subject's own comments stay whole: there is nobody to tell them from. */
function toldComment({ kind, key, text }: Extract<Piece, { kind: "comment" }>, cell: string): readonly StoredPiece[] {
  if (text === null) return [];
  const parts = cell === "self" ? [text] : paragraphsOf(text);
  return parts.map((part) => ({ cell: cell === "self" ? cell : pooledCell, kind, key, answers: null, text: part }));
}

/** Whoever wrote nothing that a report can show is no writer. */
function countWriters(ballots: readonly OpenedBallot[], { cells }: CellPlan): number {
  const wrote = ({ kind, text }: { readonly kind: string; readonly text?: string | null }) =>
    kind === "comment" && text !== null && text !== undefined && paragraphsOf(text).length > 0;
  return cells
    .flatMap(({ raters }) => raters)
    .filter((id) => ballots[Number(id)]?.pieces.some((piece) => wrote(piece)) === true).length;
}
