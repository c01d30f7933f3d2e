/** About as much as somebody says in one go; what is longer without a break is parted at the end of a sentence. */
const longestParagraph = 800;

/** More parts of one comment would not hide its writer better, and would outweigh what everybody else wrote. */
const mostParts = 12;

/** A line that was wrapped by a mail program, and not ended by its writer, is at least this long and breaks off in a sentence. */
const shortestWrappedLine = 50;

const listSign = /^(?:[-–—−*•◦▪‣·]\s+)+/u;
const listNumber = /^(?:\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/iu;
const proOrContra = /^[+＋]\s*\S/u;
const divider = /^[-–—*_=~\s]{3,}$/u;
const sentenceEnd = /[.!?…‽。！？؟۔।][\p{Pe}\p{Pf}\p{Po}"'*]*$/u;
const colon = /[:：]$/u;

/**
 * A comment in parts that can each stand alone, so that nothing but its style tells what one person wrote together
 * (anonymity.md 6.2). A part ends at a blank or dividing line, at a line break that its writer made, at every entry of a list, and
 * within 800 characters at the end of a sentence; a sentence is never cut, and what a colon announces stays with it. The marks of a list
 * go, because a number tells of the others; every other word stays as it is. Signs that no page can show go too.
 *
 * At most `most` parts: what falls into more is joined with its neighbours again, the shortest first.
 */
export function paragraphsOf(text: string, most = mostParts): readonly string[] {
  const lines = showable(text)
    .split("\n")
    .map((line) => line.trim());
  const isList = lines.filter((line) => listNumber.test(line)).length > 1;
  // With pluses in it, a minus is a judgement and no mark.
  const isBalance = lines.some((line) => proOrContra.test(line));
  const marksOf = (line: string): string =>
    (isBalance ? "" : (listSign.exec(line)?.[0] ?? "")) || numberOf(line, isList);
  const paragraphs: string[][] = [];
  let isAfterGap = true;
  let last = "";
  for (const line of lines) {
    if (isBlank(line)) {
      isAfterGap = true;
      continue;
    }
    const marks = marksOf(line);
    const words = line.slice(marks.length).trim();
    const isOwn = marks !== "" || isAfterGap || !isWrapped(last);
    const open = paragraphs.at(-1);
    if (open === undefined || (isOwn && !colon.test(last))) paragraphs.push([words]);
    else open.push(words);
    isAfterGap = false;
    last = words;
  }
  return joinNeighbours(paragraphs.map((paragraph) => paragraph.join("\n")).flatMap(atSentences), most);
}

/** Joins neighbours that are short together, then longer ones, until no more than `most` are left. Linear in the text's length. */
function joinNeighbours(parts: readonly string[], most: number): readonly string[] {
  let left = parts;
  for (let length = 1; left.length > most; length *= 2) {
    let spare = left.length - most;
    const joined: string[] = [];
    for (const part of left) {
      const before = joined.at(-1);
      if (spare === 0 || before === undefined || before.length + part.length > length) joined.push(part);
      else {
        joined.splice(-1, 1, `${before}\n${part}`);
        spare -= 1;
      }
    }
    left = joined;
  }
  return left;
}

/** A text with plain line breaks and without control signs. */
export function showable(text: string): string {
  return text.replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, "\n").replaceAll(/[\p{Cc}--[\n\t]]/gv, "");
}

function numberOf(line: string, isList: boolean): string {
  return isList ? (listNumber.exec(line)?.[0] ?? "") : "";
}

function isBlank(line: string): boolean {
  return line.replaceAll(/[\s\p{Cf}]/gu, "") === "" || divider.test(line);
}

function isWrapped(line: string): boolean {
  return line.length >= shortestWrappedLine && !sentenceEnd.test(line.slice(-10));
}

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

function atSentences(paragraph: string): readonly string[] {
  if (paragraph.length <= longestParagraph) return [paragraph];
  const parts: string[] = [];
  let part = "";
  for (const { segment } of sentences.segment(paragraph.replaceAll("\n", " "))) {
    if (part !== "" && part.length + segment.trimEnd().length > longestParagraph) {
      parts.push(part.trim());
      part = "";
    }
    part += segment;
  }
  return [...parts, part.trim()].filter((words) => words !== "");
}
