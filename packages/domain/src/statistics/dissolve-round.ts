import type { CellPlan, DissolvedCell, DissolvedCompetency, DissolvedRound, PlannedCell } from "./dissolved-round.ts";
import { mapSpread } from "./map-spread.ts";
import { planSheets } from "./plan-cells.ts";
import { answerTo, scoredCompetencies, type ScoredCompetency } from "./rater-score.ts";
import { raterSheet, type RaterSheet } from "./rater-sheet.ts";
import type { AnswerRow, FrameItem, RoundConfig, RoundFrame, ValidRound } from "./round-input.ts";

/**
 * Lets the people of a round go: keeps per cell and competency what may be shown, and figures of whole cells that need one rater's
 * pieces together (anonymity.md, binding decision 2). `round` has passed `validateRound`.
 *
 * `plan` is made from the round unless it is given: single-item lists (axes, watch-outs) are rounds of their own with the plan of the
 * main one, so that the same people are in the same cells. Nothing about withheld answers is kept: `withheld.competencies` names all.
 */
export function dissolveRound(round: ValidRound, plan?: CellPlan): DissolvedRound {
  const { dissolved } = dissolveKnowingWithheld(round, plan);
  const { groups } = dissolved.withheld;
  const everything = round.competencies.map(({ id }) => id);
  return { ...dissolved, withheld: { groups, competencies: groups.length === 0 ? [] : everything } };
}

/** `dissolveRound` with the reason codes of methods.md 6 to the letter: `withheld.competencies` are those with valid withheld raters. */
export function dissolveKnowingWithheld(round: ValidRound, plan?: CellPlan): PlannedDissolution {
  const { scale, competencies: asked, items, config } = round;
  const frame: RoundFrame = { scale, competencies: asked, items, config };
  const competencies = scoredCompetencies(frame);
  const sheets = round.raters.map((rater) => raterSheet(rater, competencies));
  const used = plan ?? planSheets(sheets, config);
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const hidden = sheetsOf(used.withheldRaters, byId);
  const answered = competencies.filter((_, index) => hidden.some(({ parts }) => parts[index]?.isValid === true));
  const dissolved = {
    frame,
    self: round.raters.find(({ group }) => group === "self")?.answers ?? null,
    cells: used.cells.map((cell) => dissolveCell(cell, sheetsOf(cell.raters, byId), competencies, frame)),
    withheld: { groups: used.withheld, competencies: answered.map(({ competency }) => competency.id) },
  };
  return { dissolved, plan: used };
}

export type PlannedDissolution = { readonly dissolved: DissolvedRound; readonly plan: CellPlan };

function sheetsOf(raters: readonly string[], sheets: ReadonlyMap<string, RaterSheet>): readonly RaterSheet[] {
  return raters.map((id) => {
    const sheet = sheets.get(id);
    if (sheet === undefined) throw new Error(`plan: unknown rater ${JSON.stringify(id)}`);
    return sheet;
  });
}

function dissolveCell(
  cell: PlannedCell,
  sheets: readonly RaterSheet[],
  competencies: readonly ScoredCompetency[],
  frame: RoundFrame,
): DissolvedCell {
  const { key, kind, groups, kCell, raters } = cell;
  const dissolved: Record<string, DissolvedCompetency> = {};
  for (const [index, scored] of competencies.entries()) {
    const rows: AnswerRow[] = [];
    for (const { parts } of sheets) {
      const part = parts[index];
      if (part !== undefined && part.isValid) rows.push(part.row);
    }
    dissolved[scored.competency.id] = dissolveCompetency(rows, scored, kCell, frame.config);
  }
  return {
    key,
    kind,
    groups,
    n: raters.length,
    kCell,
    competencies: dissolved,
    mapSpread: mapSpread(sheets, competencies, kCell, frame),
  };
}

/** Methods.md 4.3 and 5: usable items, and whether the competency may be shown. `rows` are those of the valid raters. */
function dissolveCompetency(
  rows: readonly AnswerRow[],
  { items, needed }: ScoredCompetency,
  kCell: number,
  { kSpread }: RoundConfig,
): DissolvedCompetency {
  const n = rows.length;
  if (n === 0) return { reason: "NO_DATA", n: 0, rows: [] };
  const usable = items.filter(({ id }) => answersTo(rows, id) >= kCell);
  if (usable.length === 0) return { reason: "SUPPRESSED", n: 0, rows: [] };
  if (usable.length < needed) return { reason: "TOO_FEW_ITEMS", n: 0, rows: [] };
  if (n >= kSpread || usable.length === items.length) return { reason: null, n, rows };
  return { reason: null, n, rows: rows.map((row) => only(row, usable)).filter((row) => row !== undefined) };
}

function answersTo(rows: readonly AnswerRow[], itemId: string): number {
  let answers = 0;
  for (const row of rows) if (answerTo(row, itemId) !== undefined) answers += 1;
  return answers;
}

/** The row without answers to other items; nothing when none is left. */
function only(row: AnswerRow, items: readonly FrameItem[]): AnswerRow | undefined {
  const kept: Record<string, number> = {};
  let some = false;
  for (const { id } of items) {
    const answer = answerTo(row, id);
    if (answer === undefined) continue;
    kept[id] = answer;
    some = true;
  }
  return some ? kept : undefined;
}
