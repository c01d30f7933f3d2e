import type {
  CellPlan,
  DissolvedCell,
  DissolvedCompetency,
  DissolvedRound,
  MapSpread,
  PlannedCell,
} from "./dissolved-round.ts";
import { mapSpread } from "./map-spread.ts";
import { need } from "./need.ts";
import { planCells } from "./plan-cells.ts";
import { answerTo, isValidFor, scoredCompetencies, type ScoredCompetency } from "./rater-score.ts";
import type { AnswerRow, FrameItem, RoundFrame, ValidRound } from "./round-input.ts";

/**
 * Lets the people of a round go: keeps per cell and competency what may be shown, and figures of whole cells that need one rater's
 * pieces together (anonymity.md, binding decision 2). `round` has passed `validateRound`.
 *
 * `plan` is made from the round unless it is given: single-item lists (axes, watch-outs) are rounds of their own with the plan of the
 * main one, so that the same people are in the same cells. Nothing about withheld answers is kept: `withheld.competencies` names all.
 */
export function dissolveRound(round: ValidRound, plan: CellPlan = planCells(round)): DissolvedRound {
  const dissolved = dissolveKnowingWithheld(round, plan);
  const everything = round.competencies.map(({ id }) => id);
  const competencies = plan.withheld.length === 0 ? [] : everything;
  return { ...dissolved, withheld: { groups: plan.withheld, competencies } };
}

/** `dissolveRound` with the reason codes of methods.md 6 to the letter: `withheld.competencies` are those with valid withheld raters. */
export function dissolveKnowingWithheld(round: ValidRound, plan: CellPlan): DissolvedRound {
  const frame: RoundFrame = {
    scale: round.scale,
    competencies: round.competencies,
    items: round.items,
    config: round.config,
  };
  const competencies = scoredCompetencies(frame);
  const rows = new Map(round.raters.map((rater) => [rater.id, rater.answers]));
  const hidden = rowsOf(plan.withheldRaters, rows);
  const answered = competencies.filter((competency) => hidden.some((row) => isValidFor(row, competency)));
  return {
    frame,
    self: round.raters.find(({ group }) => group === "self")?.answers ?? null,
    cells: plan.cells.map((cell) => dissolveCell(cell, rowsOf(cell.raters, rows), competencies, frame)),
    withheld: {
      groups: plan.withheld,
      competencies: answered.map(({ competency }) => competency.id),
    },
  };
}

function rowsOf(raters: readonly string[], rows: ReadonlyMap<string, AnswerRow>): readonly AnswerRow[] {
  return raters.map((id) => {
    const row = rows.get(id);
    if (row === undefined) throw new Error(`plan: unknown rater ${JSON.stringify(id)}`);
    return row;
  });
}

function dissolveCell(
  cell: PlannedCell,
  rows: readonly AnswerRow[],
  competencies: readonly ScoredCompetency[],
  frame: RoundFrame,
): DissolvedCell {
  const { key, kind, groups, kCell, raters } = cell;
  const dissolved: Record<string, DissolvedCompetency> = {};
  for (const scored of competencies) dissolved[scored.competency.id] = dissolveCompetency(rows, scored, kCell, frame);
  const spread: MapSpread = mapSpread(rows, competencies, kCell, frame);
  return { key, kind, groups, n: raters.length, kCell, competencies: dissolved, mapSpread: spread };
}

/** Methods.md 4.3 and 5: usable items, and whether the competency may be shown. */
function dissolveCompetency(
  rows: readonly AnswerRow[],
  scored: ScoredCompetency,
  kCell: number,
  frame: RoundFrame,
): DissolvedCompetency {
  const valid = rows.filter((row) => isValidFor(row, scored));
  if (valid.length === 0) return { reason: "NO_DATA", rows: [] };
  const usable = scored.items.filter(
    ({ id }) => valid.filter((row) => answerTo(row, id) !== undefined).length >= kCell,
  );
  if (usable.length === 0) return { reason: "SUPPRESSED", rows: [] };
  const { minAnsweredShare, kSpread } = frame.config;
  if (usable.length < need(minAnsweredShare, scored.items.length)) return { reason: "TOO_FEW_ITEMS", rows: [] };
  const kept = valid.length >= kSpread ? scored.items : usable;
  return { reason: null, rows: valid.map((row) => only(row, kept)) };
}

function only(row: AnswerRow, items: readonly FrameItem[]): AnswerRow {
  const kept: Record<string, number> = {};
  for (const { id } of items) {
    const answer = answerTo(row, id);
    if (answer !== undefined) kept[id] = answer;
  }
  return kept;
}
