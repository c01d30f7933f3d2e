import { words } from "../words.ts";
import type { Question } from "./question.ts";

type Line = Extract<Question, { kind: "line" }>;

/** Where a point stands on a line, in words: for the line under it and as the point's name for a screen reader. */
export function placeWords(line: Line, point: number): string {
  const reach = (line.max - line.min) / 2;
  const off = point - line.min - reach;
  if (off === 0) return words.form.middle;
  const pole = (off < 0 ? line.low : line.high).text;
  const far = Math.abs(off);
  return words.form.place({ pole, strength: far === reach ? "end" : far > reach / 2 ? "strong" : "light" });
}
