import type { CellFigure, CompetencyFigure, ShownCellFigure } from "../report/figure.ts";
import type { ReportSnapshot } from "../report/snapshot.ts";

/** Two cells that see one competency differently, the one that sees more of it first; keys of the panel. */
export type ApartCells = { readonly competency: string; readonly higher: string; readonly lower: string };

/** A view within which people do not agree: `of` is `others` or a cell's key. */
export type TornView = { readonly list: "competency" | "axis"; readonly id: string; readonly of: string };

const most = 4;

/** A named person has no interval: theirs is taken as apart from a full point beyond the other cell's. */
const onePersonApart = 1;

type ShownCell = { readonly cell: string } & ShownCellFigure;

/** Where the cells differ by more than chance explains: intervals that do not touch; the widest apart first. */
export function findApart({ figures }: ReportSnapshot): readonly ApartCells[] {
  return figures.competencies
    .flatMap((figure) => {
      const widest = widestPair(figure);
      return widest === null ? [] : [{ competency: figure.id, ...widest }];
    })
    .toSorted((a, b) => b.distance - a.distance)
    .slice(0, most)
    .map(({ competency, higher, lower }) => ({ competency, higher, lower }));
}

function widestPair({ cells }: CompetencyFigure) {
  const shown = cells.filter((cell: CellFigure): cell is ShownCell => cell.kind === "shown");
  const pairs = shown.flatMap((higher) =>
    shown
      .filter((lower) => higher.mean > lower.mean && isApart(higher, lower))
      .map((lower) => ({ higher: higher.cell, lower: lower.cell, distance: higher.mean - lower.mean })),
  );
  return pairs.toSorted((a, b) => b.distance - a.distance)[0] ?? null;
}

function isApart(higher: ShownCell, lower: ShownCell): boolean {
  if (higher.interval === null && lower.interval === null) return false;
  const margin = higher.interval === null || lower.interval === null ? onePersonApart : 0;
  const from = higher.interval?.lower ?? higher.mean;
  const to = lower.interval?.upper ?? lower.mean;
  return from - to > 0 && from - to >= margin;
}

/** Where people of one view see it differently, as far as the report may say so: all others first, then a cell. */
export function findTornViews({ figures }: ReportSnapshot): readonly TornView[] {
  const lists = [
    ...figures.competencies.map((figure) => ({ list: "competency" as const, figure })),
    ...figures.axes.map((figure) => ({ list: "axis" as const, figure })),
  ];
  const ofOthers = lists.flatMap(({ list, figure: { id, others } }) =>
    others.kind === "shown" && others.agreement === "differ" ? [{ list, id, of: "others" }] : [],
  );
  const ofCells = lists.flatMap(({ list, figure: { id, cells } }) =>
    cells.flatMap((cell) =>
      cell.kind === "shown" && cell.agreement === "differ" ? [{ list, id, of: cell.cell }] : [],
    ),
  );
  return [...ofOthers, ...ofCells].slice(0, most);
}
