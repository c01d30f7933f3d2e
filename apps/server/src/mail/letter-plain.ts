import type { InOtherLanguage, LetterText, LinkWords } from "@parallax/language/letter-text";
import type { LetterAction } from "./letter-action.ts";

const longestLine = 72;

/** The letter as plain text, for those who read it so: the same words, the link on a line of its own. */
export function plainLetter(text: LetterText, action: LetterAction | null, words: LinkWords): string {
  return [
    text.greeting,
    ...text.body,
    ...(text.quote === undefined ? [] : [quote(text.quote)]),
    ...(action === null || text.button === null ? [] : [`${text.button}:\n${action.url}`]),
    ...linesElsewhere(text.elsewhere ?? []),
    ...severalForms(text.forms ?? [], action, words),
    ...text.after,
    ...(action?.paste ? [`${words.code({ page: action.paste.page })}\n${action.paste.code}`] : []),
    ...(action?.sixWords ? [`${words.sixWords}\n${action.sixWords.join(" ")}\n${words.sixWordsDiffer}`] : []),
    ...(action?.paste
      ? [`${words.promise}\n${action.paste.page}/promise`, `${words.box}\n${action.paste.page}/box`]
      : []),
    // A signature in the manner of mail: what follows is about the letter, not its matter.
    `-- \nParallax\n\n${text.why}`,
    ...(text.stop === null ? [] : [text.stop]),
    ...(action?.stop === undefined ? [] : [`${words.stopReminders}\n${action.stop.page}`]),
  ]
    .map((part) => wrap(part))
    .join("\n\n")
    .concat("\n");
}

function linesElsewhere(lines: readonly InOtherLanguage[]): readonly string[] {
  return lines.length === 0 ? [] : [lines.map((line) => line.text).join("\n")];
}

/** Each form, its link and its six words; once for all of them, what to do when others show. */
function severalForms(lines: readonly string[], action: LetterAction | null, words: LinkWords): readonly string[] {
  const forms = lines.map((line, at) => {
    const form = action?.forms?.[at];
    return form === undefined ? line : `${line}\n${form.url}\n${words.sixWords}\n${form.sixWords.join(" ")}`;
  });
  return forms.length === 0 ? [] : [...forms, words.sixWordsDiffer];
}

function quote({ text, by }: { readonly text: string; readonly by: string }): string {
  const lines = wrap(text, longestLine - 2).split("\n");
  return [...lines, `(${by})`].map((line) => `> ${line}`.trimEnd()).join("\n");
}

/** Breaks lines between words; a line that is too long as it stands (a link, a code, a quoted line) stays whole. */
function wrap(text: string, most: number = longestLine): string {
  return text
    .split("\n")
    .map((line) => (line.startsWith("> ") || line === "-- " ? line : fold(line, most)))
    .join("\n");
}

function fold(line: string, most: number): string {
  const folded: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (longer.length > most && current !== "") {
      folded.push(current);
      current = word;
    } else current = longer;
  }
  return [...folded, current].join("\n");
}
