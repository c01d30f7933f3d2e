import type { ShownMapPoint } from "../figure.ts";
import type { FindingKey } from "../finding.ts";
import type { Leaning } from "../../statistics/round-analysis.ts";
import { find } from "./rule.ts";
import type { FindingRule, FindingSource } from "./rule.ts";
import { ofMap } from "./references.ts";

const keyOf = {
  leadership: "balance-leadership",
  management: "balance-management",
  balanced: "balance-even",
  unclear: "balance-unsettled",
} as const satisfies Record<Leaning, FindingKey>;

/** One sentence on the balance of leading and managing as others see it; a leaning is said only where the interval says it. */
export const balanceRule: FindingRule = (source) => {
  const { others } = source.figures.map;
  if (others.kind === "withheld") return [find("balance", "balance-not-shown", {}, [])];
  const { leadership, management, balance } = others;
  const params = { leadership, management, people: peopleOnMap(source) };
  return [find("balance", keyOf[balance.leaning ?? "unclear"], params, [ofMap("others")])];
};

function peopleOnMap({ figures, panel }: FindingSource): number {
  const shown = figures.map.cells.filter((cell) => cell.kind === "shown").map((cell) => cell.cell);
  return panel.cells.filter((cell) => shown.includes(cell.key)).reduce((sum, cell) => sum + cell.answered, 0);
}

/** How the subject's own view of that balance relates to the others'. */
export const mapSelfRule: FindingRule = ({ figures: { map } }) => {
  if (map.self.kind === "withheld" || map.others.kind === "withheld") return [];
  const refs = [ofMap("self"), ofMap("others")];
  const { leadership, management } = map.self;
  const readings = { leadership, management };
  const own = leaningOf(map.self);
  const theirs = leaningOf(map.others);
  if (own === theirs && own !== "unclear") return [find("map", "map-self-same", readings, refs)];
  if (isOpposite(own, theirs)) return [find("map", "map-self-opposite", readings, refs)];
  return [find("map", "map-self-differs", { ...readings, leaning: own }, refs)];
};

function leaningOf(point: ShownMapPoint): Leaning {
  return point.balance.leaning ?? "unclear";
}

function isOpposite(own: Leaning, theirs: Leaning): boolean {
  return (own === "leadership" && theirs === "management") || (own === "management" && theirs === "leadership");
}
