import type {
  DissolvedCell,
  DissolvedCompetency,
  DissolvedOutline,
  DissolvedPiece,
  DissolvedRound,
  HiddenReason,
} from "./dissolved-round.ts";
import type { AnswerRow } from "./round-input.ts";

/**
 * Takes a dissolved round apart for storing: an outline without any answer, and one piece per rater and competency (and per competency
 * for the subject, under the cell `self`). The pieces come cell by cell; store them in an order of their own.
 */
export function splitDissolved(dissolved: DissolvedRound): {
  readonly outline: DissolvedOutline;
  readonly pieces: readonly DissolvedPiece[];
} {
  const pieces: DissolvedPiece[] = [];
  const { self } = dissolved;
  if (self !== null) {
    for (const { id, items } of dissolved.frame.competencies) {
      const answers: Record<string, number> = {};
      for (const item of items) if (self[item] !== undefined) answers[item] = self[item];
      pieces.push({ cell: "self", competency: id, answers });
    }
  }
  const cells = dissolved.cells.map(({ competencies, ...cell }) => {
    const reasons: Record<string, HiddenReason | null> = {};
    const valid: Record<string, number> = {};
    for (const [id, { reason, n, rows }] of Object.entries(competencies)) {
      reasons[id] = reason;
      valid[id] = n;
      for (const answers of rows) pieces.push({ cell: cell.key, competency: id, answers });
    }
    return { ...cell, reasons, valid };
  });
  return {
    outline: {
      frame: dissolved.frame,
      hasSelf: self !== null,
      cells,
      withheld: dissolved.withheld,
    },
    pieces,
  };
}

/** Puts a dissolved round together again; the order of the pieces does not matter. Throws on a piece that has no place. */
export function joinDissolved(outline: DissolvedOutline, pieces: readonly DissolvedPiece[]): DissolvedRound {
  const rows = new Map<string, Map<string, AnswerRow[]>>();
  for (const { key } of outline.cells) {
    rows.set(key, new Map(outline.frame.competencies.map(({ id }): [string, AnswerRow[]] => [id, []])));
  }
  let self: AnswerRow = {};
  for (const { cell, competency, answers } of pieces) {
    if (cell === "self") self = { ...self, ...answers };
    else {
      const list = rows.get(cell)?.get(competency);
      if (list === undefined)
        throw new Error(`pieces: no place for cell ${JSON.stringify(cell)}, competency ${JSON.stringify(competency)}`);
      list.push(answers);
    }
  }
  const cells = outline.cells.map(({ reasons, valid, ...cell }): DissolvedCell => {
    const competencies: Record<string, DissolvedCompetency> = {};
    for (const [id, reason] of Object.entries(reasons)) {
      const own = rows.get(cell.key)?.get(id) ?? [];
      competencies[id] =
        reason === null ? { reason, n: valid[id] ?? own.length, rows: own } : { reason, n: 0, rows: [] };
    }
    return { ...cell, competencies };
  });
  return {
    frame: outline.frame,
    self: outline.hasSelf ? self : null,
    cells,
    withheld: outline.withheld,
  };
}
