import type { MapEllipse, MapPoint } from "@parallax/domain/report/figure";
import { reportFaceWords as words } from "../en/report-face.ts";
import { markOf } from "./mark-of.ts";
import type { MarkShape } from "./mark-of.ts";
import type { Reading } from "./reading.ts";

/** A point of the map as it is drawn; a group's has no label, because groups lie too close together for names of their own. */
export type DrawnPoint = {
  readonly id: string;
  readonly label: string | null;
  readonly across: number;
  readonly up: number;
  readonly shape: MarkShape;
  readonly tone: "ink" | "accent" | "soft";
  readonly open: boolean;
  readonly ellipse: MapEllipse | null;
};

/** What stands on the map's edges and corners. */
export const mapWords = {
  across: words.mapAcross,
  up: words.mapUp,
  diagonal: words.mapDiagonal,
  upper: words.mapUpper,
  lower: words.mapLower,
} as const;

/** Self and all others with their region, as far as they are shown. */
export function mapPointsOf({ snapshot }: Reading): readonly DrawnPoint[] {
  const { self, others } = snapshot.figures.map;
  return [
    ...pointOf(self, { id: "self", label: words.mapYou, shape: "diamond", tone: "ink" }).map(withoutRegion),
    ...pointOf(others, { id: "others", label: words.mapOthers, shape: "circle", tone: "accent" }).map((point) => ({
      ...point,
      open: others.kind === "shown" && others.balance.leaning === "unclear",
    })),
  ];
}

/** Each group that is shown for itself. */
export function groupPointsOf({ snapshot }: Reading): readonly DrawnPoint[] {
  return snapshot.figures.map.cells.flatMap((cell) =>
    pointOf(cell, { id: cell.cell, label: null, shape: markOf(cell.cell), tone: "soft" }).map(withoutRegion),
  );
}

function pointOf(point: MapPoint, look: Pick<DrawnPoint, "id" | "label" | "shape" | "tone">): readonly DrawnPoint[] {
  if (point.kind === "withheld") return [];
  const { management: across, leadership: up, ellipse } = point;
  return [{ ...look, across, up, open: false, ellipse }];
}

function withoutRegion(point: DrawnPoint): DrawnPoint {
  return { ...point, ellipse: null };
}
