import type { CellKind } from "../statistics/dissolved-round.ts";
import type { MapAnalysis, MapPoint as MapNumbers } from "../statistics/round-analysis.ts";
import { round1 } from "../statistics/round1.ts";
import type { MapEllipse, MapFigure, MapPoint } from "./figure.ts";
import { interval, withheld } from "./present-list.ts";

/** The leader-manager map as it may be shown: points and semi-axes to one decimal, the ellipse's angle to two. */
export function presentMap(
  map: MapAnalysis,
  cells: readonly { readonly key: string; readonly kind: CellKind }[],
): MapFigure {
  return {
    self: presentPoint(map.self, "identified"),
    others: presentPoint(map.allOthers, "anonymous"),
    cells: cells.flatMap(({ key, kind }) => {
      const numbers = map.cells[key];
      return numbers === undefined ? [] : [{ cell: key, ...presentPoint(numbers, kind) }];
    }),
  };
}

function presentPoint(numbers: MapNumbers, kind: CellKind): MapPoint {
  const { x, y, balance } = numbers;
  if (x === null || y === null || balance === null) return withheld(kind, numbers.reason ?? "NO_DATA");
  return {
    kind: "shown",
    management: round1(x),
    leadership: round1(y),
    ellipse: presentEllipse(numbers.ellipse),
    balance: {
      value: round1(round1(y) - round1(x)),
      interval: interval(balance),
      leaning: balance.leaning,
    },
  };
}

function presentEllipse(ellipse: MapNumbers["ellipse"]): MapEllipse | null {
  if (ellipse === null) return null;
  return {
    major: round1(ellipse.major),
    minor: round1(ellipse.minor),
    theta: Math.round(ellipse.theta * 100) / 100,
  };
}
