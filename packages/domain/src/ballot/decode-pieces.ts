import { invariant } from "../invariant.ts";
import { decodeAnswer } from "./answer-code.ts";
import { normaliseComment } from "./comment-room.ts";
import type { FormLayout, PieceLayout } from "./form-layout.ts";
import type { Answer, Piece } from "./piece.ts";
import { fromUtf8 } from "./utf8.ts";

/** Every piece of the form, in the layout's order. What could not be read is silent there; `badPieces` counts those. */
export type DecodedPieces = { readonly pieces: readonly Piece[]; readonly badPieces: number };

/**
 * Reads a ballot's plaintext, place by place. A bad answer becomes null and a bad comment (length, padding, UTF-8) null, and neither
 * spoils anything beside it. The length has been checked before: another one is a bug.
 */
export function decodePieces(layout: FormLayout, bytes: Uint8Array): DecodedPieces {
  invariant(bytes.length === layout.bytes, `a ballot's pieces have ${layout.bytes} bytes`);
  let at = 0;
  let badPieces = 0;
  const pieces = layout.pieces.map((place) => {
    const read = decodePiece(place, bytes.subarray(at, at + place.bytes));
    at += place.bytes;
    if (read.bad) badPieces++;
    return read.piece;
  });
  return { pieces, badPieces };
}

type ReadPiece = { readonly piece: Piece; readonly bad: boolean };

function decodePiece(place: PieceLayout, bytes: Uint8Array): ReadPiece {
  if (place.kind === "comment") {
    const text = decodeComment(bytes);
    return {
      piece: { kind: "comment", key: place.key, text: text ?? null },
      bad: text === undefined,
    };
  }
  const read = Array.from(bytes, (code) => decodeAnswer(code, place));
  const answers = read.map((answer): Answer => answer ?? null);
  const bad = read.includes(undefined);
  if (place.kind === "competency") return { piece: { kind: place.kind, key: place.key, answers }, bad };
  return { piece: { kind: place.kind, key: place.key, answer: answers[0] ?? null }, bad };
}

function decodeComment(bytes: Uint8Array): string | null | undefined {
  const length = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const end = length + 2;
  if (end > bytes.length || bytes.subarray(end).some((byte) => byte !== 0)) return undefined;
  const text = fromUtf8(bytes.subarray(2, end));
  return text === null ? undefined : normaliseComment(text);
}
