import { utf8Length } from "./utf8.ts";

/** A comment's place in a ballot: a round 20 KiB, so that 20,000 Latin characters fit. */
export const commentPieceBytes = 20_480;

/** What of it is left for the text, after two bytes of length. */
export const commentBytesMax = commentPieceBytes - 2;

/** A comment as it is sealed and stored: well-formed, without U+0000, which no database text can hold; blank becomes null. */
export function normaliseComment(text: string | null): string | null {
  const clean = text?.toWellFormed().replaceAll("\u0000", "") ?? "";
  return clean.trim() === "" ? null : clean;
}

/**
 * How much room a comment takes and leaves, in bytes: the form's counter. A Latin letter takes one byte, an accented, Greek, Cyrillic,
 * Hebrew or Arabic letter two, most others three, an emoji four or more. The form refuses to go on while `fits` is false.
 */
export function commentRoom(text: string): {
  readonly usedBytes: number;
  readonly leftBytes: number;
  readonly fits: boolean;
} {
  const usedBytes = utf8Length(normaliseComment(text) ?? "");
  return { usedBytes, leftBytes: commentBytesMax - usedBytes, fits: usedBytes <= commentBytesMax };
}
