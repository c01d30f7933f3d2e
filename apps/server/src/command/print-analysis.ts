import { round1 } from "@parallax/domain/statistics";
import type {
  AllOthersFigure,
  CellAnalysis,
  CellFigure,
  MapPoint,
  RoundAnalysis,
} from "@parallax/domain/statistics/round-analysis";
import type { Round } from "@parallax/domain/statistics/round-input";
import { table } from "./table.ts";

const notShown = "–";

/** An analysis for a person at a terminal: one decimal, words for gaps, nothing that is not shown in the report. */
export function printAnalysis(analysis: RoundAnalysis, round: Round): string {
  const level = Math.round((round.config?.level ?? 0.9) * 100);
  const parts = [whoAnswered(analysis), comparison(analysis, level), cellMeans(analysis), mapOf(analysis, level)];
  return `${parts.join("\n")}\n${footnote(analysis)}`;
}

function whoAnswered({ cells, withheld, self }: RoundAnalysis): string {
  const rows = cells.map(({ key, kind, n }) => [
    key,
    `${n} ${n === 1 ? "person" : "people"}`,
    kind === "identified" ? "by name" : key.includes("+") ? "combined" : "anonymous",
  ]);
  const hasSelf = Object.values(self).some((score) => score !== null);
  const answered = [["self", hasSelf ? "1 person" : "no answers", ""], ...rows];
  const hidden = withheld.map((group) => [group, "too few", "not shown"]);
  return table(["Who answered", "", ""], [...answered, ...hidden]);
}

function comparison({ self, allOthers, order }: RoundAnalysis, level: number): string {
  const ids = [...order, ...Object.keys(allOthers).filter((id) => !order.includes(id))];
  const rows = ids.map((id) => {
    const figure = allOthers[id];
    const own = self[id] ?? null;
    return [
      id,
      one(own),
      one(figure?.mean ?? null),
      range(figure),
      shownGap(own, figure?.mean ?? null),
      verdict(figure),
    ];
  });
  return table(["Competency", "Self", "Others", `${level} % interval`, "Gap", "What it says"], rows);
}

function verdict(figure: AllOthersFigure | undefined): string {
  switch (figure?.gapClass) {
    case "self_higher":
      return "you rate yourself higher";
    case "self_lower":
      return "others rate you higher";
    case "similar":
      return "about the same";
    case "unclear":
      return "not settled";
    default:
      return notShown;
  }
}

function cellMeans({ cells, allOthers }: RoundAnalysis): string {
  const rows = Object.keys(allOthers).map((id) => [id, ...cells.map((cell) => meanWithCount(cell, cell.comp[id]))]);
  return table(["Mean (people)", ...cells.map(({ key }) => key)], rows);
}

function meanWithCount(cell: CellAnalysis, figure: CellFigure | undefined): string {
  if (figure === undefined || figure.mean === null) return notShown;
  return cell.kind === "identified" && figure.n === 1 ? one(figure.mean) : `${one(figure.mean)} (${figure.n})`;
}

function mapOf({ map, cells }: RoundAnalysis, level: number): string {
  const row = (name: string, point: MapPoint | undefined): readonly string[] => {
    const balance = point?.balance ?? null;
    const limits =
      balance === null || balance.lower === null || balance.upper === null
        ? notShown
        : `${signed(balance.lower)} to ${signed(balance.upper)}`;
    return [
      name,
      one(point?.y ?? null),
      one(point?.x ?? null),
      shownGap(point?.y ?? null, point?.x ?? null),
      limits,
      leaning(point),
    ];
  };
  return table(
    ["Map", "Leadership", "Management", "Balance", `${level} % interval`, "Leans to"],
    [row("self", map.self), row("all others", map.allOthers), ...cells.map(({ key }) => row(key, map.cells[key]))],
  );
}

function leaning(point: MapPoint | undefined): string {
  switch (point?.balance?.leaning) {
    case "leadership":
      return "leadership";
    case "management":
      return "management";
    case "balanced":
      return "both alike";
    case "unclear":
      return "not settled";
    default:
      return notShown;
  }
}

function footnote({ closeToNext, order }: RoundAnalysis): string {
  const close = closeToNext.filter(Boolean).length;
  const lines = [`${notShown} not shown: too few answers to keep people anonymous, or none.`];
  if (close > 0) lines.push("The order of close scores is not meaningful; treat neighbours as equal.");
  if (order.length > 0) lines.push("Full figures: --json.");
  return `${lines.join("\n")}\n`;
}

function one(value: number | null): string {
  return value === null ? notShown : round1(value).toFixed(1);
}

function signed(value: number): string {
  const rounded = round1(value);
  return `${rounded > 0 ? "+" : rounded < 0 ? "−" : ""}${Math.abs(rounded).toFixed(1)}`;
}

/** The difference of the two numbers that are shown (methods.md 25.4). */
function shownGap(one: number | null, other: number | null): string {
  return one === null || other === null ? notShown : signed(round1(one) - round1(other));
}

function range(figure: AllOthersFigure | undefined): string {
  if (figure === undefined || figure.lower === null || figure.upper === null) return notShown;
  return `${one(figure.lower)} to ${one(figure.upper)}`;
}
