import type { QuestionnaireContent } from "../questionnaire/questionnaire.ts";
import { commentPieceBytes } from "./comment-room.ts";

/**
 * One fixed place in every ballot of a round. Closed pieces hold one byte per answer (see answer-code.ts);
 * a comment holds its length in two bytes (big endian), its UTF-8 text, and zeros up to `bytes`.
 */
export type PieceLayout =
  | {
      readonly kind: "competency";
      readonly key: string;
      readonly items: readonly string[];
      readonly min: number;
      readonly max: number;
      readonly bytes: number;
    }
  | {
      readonly kind: SinglePieceKind;
      readonly key: string;
      readonly min: number;
      readonly max: number;
      readonly bytes: number;
    }
  | { readonly kind: "comment"; readonly key: string; readonly bytes: number };

/** Pieces of one answer. */
export type SinglePieceKind = "axis" | "role-need" | "watch-out" | "reflection";

/** The places of a form's pieces in their order; `bytes` is the length of them all: the plaintext of every ballot, without its tag. */
export type FormLayout = { readonly pieces: readonly PieceLayout[]; readonly bytes: number };

/**
 * What a ballot for this questionnaire looks like: competencies, axes, role needs, watch-outs, reflections, comments, each in the
 * questionnaire's order. The same for every rater group, so that a ballot's form tells nothing; `isAsked` says who fills what.
 */
export function layoutForm(content: QuestionnaireContent): FormLayout {
  const single =
    (kind: SinglePieceKind, scale: { min: number; max: number }) =>
    (part: { readonly id: string }): PieceLayout => ({
      kind,
      key: part.id,
      min: scale.min,
      max: scale.max,
      bytes: 1,
    });
  const pieces: readonly PieceLayout[] = [
    ...content.competencies.map((competency): PieceLayout => {
      const items = content.items.filter((item) => item.competencyId === competency.id).map((item) => item.id);
      return {
        kind: "competency",
        key: competency.id,
        items,
        min: content.scale.min,
        max: content.scale.max,
        bytes: items.length,
      };
    }),
    ...content.axes.map(single("axis", content.axisScale)),
    ...content.axes.map(single("role-need", content.axisScale)),
    ...content.watchOuts.map(single("watch-out", content.watchOutScale)),
    ...content.reflections.map(single("reflection", content.reflectionScale)),
    ...content.openQuestions.map((question): PieceLayout => ({
      kind: "comment",
      key: question.id,
      bytes: commentPieceBytes,
    })),
  ];
  return { pieces, bytes: pieces.reduce((sum, piece) => sum + piece.bytes, 0) };
}
