import { invariant } from "../invariant.ts";
import type { QuestionnaireContent } from "../questionnaire/questionnaire.ts";
import type { OpenedRemark, OpenedRound, RoleNeed } from "../report/opened-round.ts";
import type { DissolvedOutline, DissolvedPiece, DissolvedRound } from "../statistics/dissolved-round.ts";
import { joinDissolved } from "../statistics/split-dissolved.ts";
import { pooledCell, type OpeningManifest, type StoredPiece } from "./dissolved-ballots.ts";
import { paragraphsOf } from "./paragraphs-of.ts";
import type { PieceKind } from "./piece.ts";

/**
 * Puts an opened round together from what was stored of it, in whatever order the pieces come: they are taken by their random ids.
 * Throws when a piece has no place in the manifest.
 */
export function assembleOpenedRound(
  content: QuestionnaireContent,
  manifest: OpeningManifest,
  stored: readonly (StoredPiece & { readonly id: string })[],
): OpenedRound {
  const pieces = [...stored].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ofKind = (kind: PieceKind) => pieces.filter((piece) => piece.kind === kind);
  return {
    competencies: join(manifest.competencies, ofKind("competency")),
    axes: join(manifest.axes, ofKind("axis")),
    watchOuts: join(manifest.watchOuts, ofKind("watch-out")),
    roleNeeds: content.axes.flatMap(({ id }) =>
      ofKind("role-need")
        .filter(({ key }) => key === id)
        .flatMap(roleNeed),
    ),
    reflections: content.reflections.flatMap(({ id }) =>
      ofKind("reflection")
        .filter(({ key }) => key === id)
        .map(({ answers }) => ({ id, answer: answers?.[0] ?? null })),
    ),
    remarks: ofKind("comment").flatMap(remarksOf),
    mayQuote: manifest.mayQuote,
    quoteRoom: manifest.quoteRoom ?? 0,
    panel: manifest.panel,
    counts: manifest.counts,
  };
}

/**
 * What can be read of a stored comment. Rounds that were opened before comments were parted hold them whole, under their cell; each part
 * is named by the piece and its place in it, so there are as many as there were when decisions on them were made.
 */
export function remarksOf({ id, key, cell, text }: StoredPiece & { readonly id: string }): readonly OpenedRemark[] {
  invariant(text !== null, "a stored comment has a text");
  if (cell === "self" || cell === pooledCell) return [{ id, question: key, cell, text }];
  return paragraphsOf(text, Infinity).map((part, at) => ({
    id: `${id}.${at}`,
    question: key,
    cell: pooledCell,
    text: part,
  }));
}

function join(outline: DissolvedOutline, pieces: readonly StoredPiece[]): DissolvedRound {
  const itemsOf = new Map(outline.frame.competencies.map(({ id, items }) => [id, items]));
  const rows = pieces.map(({ cell, key, answers }): DissolvedPiece => {
    const row: Record<string, number> = {};
    for (const [at, item] of (itemsOf.get(key) ?? []).entries()) {
      const answer = answers?.[at];
      if (typeof answer === "number") row[item] = answer;
    }
    return { cell, competency: key, answers: row };
  });
  return joinDissolved(outline, rows);
}

/** A "can't say" about the role is no mark on the line. */
function roleNeed({ cell, key, answers }: StoredPiece): readonly RoleNeed[] {
  const answer = answers?.[0];
  if (typeof answer !== "number" || (cell !== "self" && cell !== "boss")) return [];
  return [{ axis: key, group: cell, answer }];
}
