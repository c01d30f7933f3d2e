import { tokens } from "@parallax/chart/token";
import { hostileRounds, snapshotOf } from "@parallax/language/report/testing/hostile-rounds";
import { composeReport } from "@parallax/paper/compose/compose-report";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import style from "../style.css?raw";
import palette from "../ui/tokens.css?raw";
import { ReportView } from "./report-view.tsx";

/** The outermost drawings of a page in their order, without the small marks in its text. */
function drawingsIn(markup: string): readonly string[] {
  const drawings: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: tag, index } of markup.matchAll(/<svg\b|<\/svg>/g)) {
    if (tag === "<svg" && depth === 0) start = index;
    depth += tag === "<svg" ? 1 : -1;
    if (depth === 0) drawings.push(markup.slice(start, index + tag.length));
  }
  return drawings.filter((drawing) => !drawing.includes("viewBox"));
}

/** Whatever is drawn anywhere in what paper is set from. */
function picturesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("markup" in value && typeof value.markup === "string") return drawingsIn(value.markup);
  return Object.values(value).flatMap(picturesIn);
}

test.each(hostileRounds)("The page and paper show one drawing of each row: $title", (round) => {
  const snapshot = snapshotOf(round);
  const told = { snapshot, introduction: "", version: null, language: round.language ?? "en" } as const;
  const shown = drawingsIn(renderToStaticMarkup(<ReportView {...told} reader="subject" guesses={null} />));
  expect(picturesIn(composeReport(told).blocks)).toEqual(shown);
  const rated = snapshot.figures.competencies.filter(({ self, others }) => self !== null || others.kind === "shown");
  expect(shown.length).toBeGreaterThanOrEqual(2 * rated.length);
  for (const drawing of shown) expect(drawing).not.toMatch(/ (id|class)="|url\(|NaN|undefined/);
});

test("The page has a value for everything that a drawing is coloured and lettered with", () => {
  expect(tokens.filter((token) => !`${palette}${style}`.includes(`  --${token}: `))).toEqual([]);
});
