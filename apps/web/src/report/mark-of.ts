import type { Shape } from "../ui/chart/mark-shape.tsx";

const shapes: Readonly<Record<string, Shape>> = {
  boss: "square",
  peer: "triangle",
  "direct-report": "triangle-down",
  other: "pentagon",
};

/** The mark of a cell; a combined one is a ring. */
export function markOf(cell: string): Shape {
  return cell.includes("+") ? "ring" : (shapes[cell] ?? "ring");
}
