import type { RatedFigure } from "../figure.ts";
import type { FigureReference } from "../finding.ts";
import type { FindingSource } from "./rule.ts";

export const ofCompetency = (id: string, of: string): FigureReference => ({
  list: "competency",
  id,
  of,
});
export const ofAxis = (id: string, of: string): FigureReference => ({ list: "axis", id, of });
export const ofWatchOut = (id: string, of: string): FigureReference => ({
  list: "watch-out",
  id,
  of,
});
export const ofMap = (of: string): FigureReference => ({ list: "map", of });
export const ofPanel = (cell: string): FigureReference => ({ list: "panel", cell });
export const ofRemark = (index: number): FigureReference => ({ list: "remark", index });

/** Whether the report shows the figure that a finding refers to. */
export function isShown(source: FindingSource, reference: FigureReference): boolean {
  switch (reference.list) {
    case "remark":
      return source.remarks[reference.index] !== undefined;
    case "panel":
      return source.panel.cells.some((cell) => cell.key === reference.cell);
    case "map":
      return isMapPointShown(source, reference.of);
    case "axis":
      if (reference.of === "role-need") return hasRoleNeed(source, reference.id);
      return isFigureShown(source.figures.axes, reference.id, reference.of);
    case "competency":
      return isFigureShown(source.figures.competencies, reference.id, reference.of);
    case "watch-out":
      return isFigureShown(source.figures.watchOuts, reference.id, reference.of);
  }
}

function isFigureShown(list: readonly RatedFigure[], id: string, of: string): boolean {
  const figure = list.find((entry) => entry.id === id);
  if (figure === undefined) return false;
  if (of === "self") return figure.self !== null;
  const part = of === "others" ? figure.others : figure.cells.find((cell) => cell.cell === of);
  return part?.kind === "shown";
}

function isMapPointShown({ figures: { map } }: FindingSource, of: string): boolean {
  if (of === "self") return map.self.kind === "shown";
  const point = of === "others" ? map.others : map.cells.find((cell) => cell.cell === of);
  return point?.kind === "shown";
}

function hasRoleNeed({ figures }: FindingSource, id: string): boolean {
  const need = figures.axes.find((axis) => axis.id === id)?.roleNeed;
  return need !== undefined && (need.self !== null || need.boss !== null);
}
