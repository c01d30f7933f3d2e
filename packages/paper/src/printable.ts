import { readCharacterMap } from "./character-map.ts";

/** What stands for a sign that no face has: PDF/UA forbids a glyph that means nothing. */
const box = "□";

const control = /[\p{Cc}--[\n\t]]|\uFEFF/v;
const invisible = /\p{Default_Ignorable_Code_Point}/u;
const blank = /\s/u;

/** A text as it can be set. */
export type Printable = (text: string) => string;

/** Knows what the faces can set; signs that show nothing anyway are left out, others become a box. */
export function printableWith(faces: readonly Uint8Array[]): Printable {
  const known = new Uint8Array(0x110000);
  for (const face of faces) readCharacterMap(face, (first, last) => known.fill(1, first, last + 1));
  const set = (sign: string): string => {
    if (control.test(sign)) return "";
    if (known[sign.codePointAt(0) ?? 0] === 1 || blank.test(sign)) return sign;
    return invisible.test(sign) ? "" : box;
  };
  return (text) => Array.from(text.toWellFormed(), set).join("");
}

/** Whether a box stands for a sign of any of the texts. */
export function hasBoxes(json: string): boolean {
  return json.includes(box);
}
