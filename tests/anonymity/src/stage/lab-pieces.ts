import type { FormLayout } from "@parallax/domain/ballot/form-layout";
import type { Piece } from "@parallax/domain/ballot/piece";
import type { LabAnswers } from "./lab-round.ts";

/** The form filled in with what a rater of the lab has to say. */
export function piecesOf(layout: FormLayout, answers: LabAnswers): readonly Piece[] {
  return layout.pieces.map((place): Piece => {
    const { kind, key } = place;
    if (kind === "comment") return { kind, key, text: answers.comment };
    if (kind === "competency") return { kind, key, answers: answers.ratings[key] ?? place.items.map(() => null) };
    return { kind, key, answer: kind === "axis" ? answers.axis : null };
  });
}
