import { readReport } from "@parallax/language/report/reading";
import { hostileRounds, snapshotOf } from "@parallax/language/report/testing/hostile-rounds";
import { expect, test } from "vitest";
import { figuresCsv } from "./figures-csv.ts";

function linesOf(title: string): {
  readonly lines: readonly string[];
  readonly snapshot: ReturnType<typeof snapshotOf>;
} {
  const round = hostileRounds.find((entry) => entry.title === title);
  if (round === undefined) throw new Error(`no round is called ${title}`);
  const snapshot = snapshotOf(round);
  return { snapshot, lines: figuresCsv(readReport(snapshot, "en")).trim().split("\r\n") };
}

test("The spreadsheet holds every figure: who answered, the map with its balance, what the role needs, agreement", () => {
  const { lines, snapshot } = linesOf("Everything shown");
  const starting = (start: string) => lines.filter((line) => line.startsWith(start));
  const [cell] = snapshot.panel.cells;
  expect(starting("Who answered,")).toHaveLength(2 * snapshot.panel.cells.length);
  expect(starting("Who answered,answered,")[0]?.split(",")[3]).toBe(String(cell?.answered));
  const { others } = snapshot.figures.map;
  if (others.kind === "withheld") throw new Error("the map is shown");
  const { value, interval } = others.balance;
  expect(starting("The map,Leading less managing,All others,")[0]).toMatch(
    new RegExp(`,${value},${interval?.lower},${interval?.upper},,(leans to|in balance|not settled)`),
  );
  expect(lines.filter((line) => line.includes("Role needs, your boss says"))).toHaveLength(9);
  const { competencies, axes, watchOuts } = snapshot.figures;
  const views = [...competencies, ...axes, ...watchOuts].flatMap((figure) => [figure.others, ...figure.cells]);
  const agreed = views.filter((view) => view.kind === "shown" && view.agreement !== null).length;
  expect(agreed).toBeGreaterThan(0);
  expect(lines.filter((line) => /,(largely agree|see it differently),$/.test(line))).toHaveLength(agreed);
});

test("The spreadsheet says what changed since last time, and why what cannot be compared is not", () => {
  const second = linesOf("A second round").lines.filter((line) => line.startsWith("Since last time,"));
  expect(
    second.filter((line) => /All others, now.*,(higher|lower|about the same|no clear change),/.test(line)),
  ).toHaveLength(linesOf("A second round").snapshot.previous?.changes.length ?? 0);
  expect(linesOf("A second round by other groups").lines.at(-1)).toMatch(/other groups are behind the figures$/);
});

test("What is withheld has its reason in place of every number", () => {
  const { lines } = linesOf("Everything withheld");
  const others = lines.filter((line) => /^(Competency|The map),.*,All others,/.test(line));
  expect(others.filter((line) => !/,,,,,,,Not shown: too few answers/.test(line))).toEqual([]);
});
