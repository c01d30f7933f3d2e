import { invariant } from "../invariant.ts";
import { encodeAnswer } from "./answer-code.ts";
import { commentBytesMax, normaliseComment } from "./comment-room.ts";
import type { FormLayout, PieceLayout } from "./form-layout.ts";
import type { Piece } from "./piece.ts";
import { toUtf8 } from "./utf8.ts";

/**
 * Writes a rater's pieces into their places: always `layout.bytes` bytes, whatever was answered. Pieces may come in any order; a piece
 * that is not given is silent. Throws when a piece is not in the layout, comes twice, has a value off its scale, another number of
 * answers, or a comment longer than `commentBytesMax`: the form has made sure of all that (`commentRoom`) before it seals.
 */
export function encodePieces(layout: FormLayout, pieces: readonly Piece[]): Uint8Array {
  const given = new Map(pieces.map((piece) => [placeOf(piece), piece]));
  invariant(given.size === pieces.length, "every piece is given once");
  const bytes = new Uint8Array(layout.bytes);
  let at = 0;
  let written = 0;
  for (const place of layout.pieces) {
    const piece = given.get(placeOf(place));
    if (piece !== undefined) {
      bytes.set(encodePiece(place, piece), at);
      written++;
    }
    at += place.bytes;
  }
  invariant(written === pieces.length, "every piece has a place in the form");
  return bytes;
}

function placeOf(piece: Piece | PieceLayout): string {
  return `${piece.kind} ${piece.key}`;
}

function encodePiece(place: PieceLayout, piece: Piece): Uint8Array {
  if (place.kind === "comment") {
    invariant(piece.kind === "comment", "a comment has a comment’s place");
    return encodeComment(piece.text);
  }
  invariant(piece.kind !== "comment", "answers have an answer’s place");
  const answers = piece.kind === "competency" ? piece.answers : [piece.answer];
  invariant(answers.length === place.bytes, `${place.kind} ${place.key} has ${place.bytes} answers`);
  return Uint8Array.from(answers, (answer) => encodeAnswer(answer, place));
}

function encodeComment(text: string | null): Uint8Array {
  const utf8 = toUtf8(normaliseComment(text) ?? "");
  invariant(utf8.length <= commentBytesMax, `a comment has at most ${commentBytesMax} bytes`);
  const bytes = new Uint8Array(utf8.length + 2);
  bytes.set([utf8.length >> 8, utf8.length & 255]);
  bytes.set(utf8, 2);
  return bytes;
}
