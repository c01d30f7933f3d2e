/** The longest name we write on an envelope. */
export const longestName = 120;

/** Controls, byte-order marks, zero-width signs and direction marks: invisible in a name, and a way to make it look like another. */
const invisible =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** A name as it is stored and shown: composed (NFC), visible signs only, single spaces, at most `longestName` signs; may be empty. */
export function normaliseName(text: string): string {
  const visible = text
    .toWellFormed()
    .replace(/[\t\r\n]/g, " ")
    .replace(invisible, "");
  const name = visible.normalize("NFC").replace(/\s+/g, " ").trim();
  return [...name].slice(0, longestName).join("").trim();
}
