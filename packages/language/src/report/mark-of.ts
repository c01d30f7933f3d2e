/** Marks are told apart by shape and fill before colour. */
export type MarkShape = "diamond" | "circle" | "square" | "triangle" | "triangle-down" | "pentagon" | "ring";

const shapes: Readonly<Record<string, MarkShape>> = {
  boss: "square",
  peer: "triangle",
  "direct-report": "triangle-down",
  other: "pentagon",
};

/** The mark of a cell; a combined one is a ring. */
export function markOf(cell: string): MarkShape {
  return cell.includes("+") ? "ring" : (shapes[cell] ?? "ring");
}
