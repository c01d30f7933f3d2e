// Names and messages are written by people and end up in headers, subjects and bodies of letters. What could break a line, turn the
// writing direction or hide is taken out here, before anything else looks at it (security.md 1.5).

// C0 and C1 controls, soft hyphen, zero-width and directional marks, line and paragraph separators, byte order mark, interlinear marks, tags.
const unseen =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]+/gu;
const unseenButLines = new RegExp(unseen.source.replace("\\u0000-\\u001f", "\\u0000-\\u0009\\u000b-\\u001f"), "gu");
const longestName = 100;

/** A name on one line: no control character, no run of blanks, 100 characters at most; `whenBlank` when nothing is left. */
export function oneLine(text: string, whenBlank: string): string {
  const line = text.toWellFormed().replace(unseen, " ").replace(/\s+/gu, " ").trim();
  const short = [...line].slice(0, longestName).join("").trim();
  return short === "" ? whenBlank : short;
}

/** A message with its line breaks and nothing else that is not to be seen. */
export function severalLines(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(unseenButLines, " ")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
