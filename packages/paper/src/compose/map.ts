import type { MapPoint, ShownMapPoint } from "@parallax/domain/report/figure";
import { reportFaceWords as words } from "@parallax/language/en/report-face";
import { reportPaperWords as paperWords } from "@parallax/language/en/report-paper";
import { cellLabel } from "@parallax/language/report/reading";
import type { Reading } from "@parallax/language/report/reading";
import type { Block, MapDrawing, MapMark } from "../block.ts";
import { placeOn, ticksOf } from "./line-of.ts";
import { rich } from "./rich.ts";

/** The plane of leading and managing with its diagonal, and the same as a table. */
export function mapBlocks(reading: Reading): readonly Block[] {
  const { map } = reading.snapshot.figures;
  const head: Block = { kind: "figure", title: words.mapTitle, read: words.mapRead };
  const points = [
    ...markFor(reading, map.self, { label: words.mapYou, shape: "diamond", tone: "ink" }),
    ...markFor(reading, map.others, { label: words.mapOthers, shape: "circle", tone: "accent" }),
  ];
  if (points.length === 0) return [head, note(words.mapNothing)];
  return [
    head,
    { kind: "map", alt: mapAlt(reading), drawing: { ...frameOf(reading), points: keepApart(points) } },
    ...(map.self.kind === "withheld" ? [note(words.mapSelfMissing)] : []),
    ...(map.others.kind === "withheld" ? [note(words.mapOthersMissing)] : []),
    mapTable(reading),
  ];
}

function note(text: string): Block {
  return { kind: "say", manner: "small", lines: [rich(text)] };
}

function frameOf({ competencyScale }: Reading): Omit<MapDrawing, "points"> {
  const place = placeOn(competencyScale);
  return {
    ticks: ticksOf(competencyScale).map((point) => ({ at: place(point), text: String(point) })),
    words: {
      across: words.mapAcross,
      up: words.mapUp,
      diagonal: words.mapDiagonal,
      upper: words.mapUpper,
      lower: words.mapLower,
    },
  };
}

function markFor(
  { competencyScale, direction }: Reading,
  point: MapPoint,
  look: Pick<MapMark, "label" | "shape" | "tone">,
): readonly MapMark[] {
  if (point.kind === "withheld") return [];
  const left = placeOn(competencyScale)(point.management);
  const top = 100 - placeOn({ ...competencyScale, direction: "ltr" })(point.leadership);
  const unit = 100 / (competencyScale.max - competencyScale.min);
  const others = look.shape === "circle";
  const turn = (point.ellipse?.theta ?? 0) * (direction === "rtl" ? 1 : -1);
  return [
    {
      ...look,
      left,
      top,
      open: others && point.balance.leaning === "unclear",
      large: false,
      side: left > 60 ? "left" : "right",
      shift: 0,
      ellipse:
        !others || point.ellipse === null
          ? null
          : { width: 2 * point.ellipse.major * unit, height: 2 * point.ellipse.minor * unit, turn },
    },
  ];
}

/** Marks that lie close together: the under one is drawn around the other, and their labels part up and down. */
function keepApart(points: readonly MapMark[]): readonly MapMark[] {
  const [self, others] = points;
  if (self === undefined || others === undefined) return points;
  if (Math.abs(self.top - others.top) > 7 || Math.abs(self.left - others.left) > 45) return points;
  const isUpper = self.top <= others.top;
  const covers = Math.hypot(self.left - others.left, self.top - others.top) < 3;
  return [
    { ...self, shift: isUpper ? -1 : 1 },
    { ...others, shift: isUpper ? 1 : -1, large: covers },
  ];
}

function mapAlt(reading: Reading): string {
  const { map } = reading.snapshot.figures;
  const said = (who: string, point: ShownMapPoint): string =>
    paperWords.pointAlt({ who, leading: reading.score(point.leadership), managing: reading.score(point.management) });
  const points = [
    ...(map.self.kind === "shown" ? [said(words.mapYou, map.self)] : []),
    ...(map.others.kind === "shown" ? [said(words.mapOthers, map.others)] : []),
  ];
  return paperWords.mapAlt({ title: words.mapTitle, points: points.join(" ") });
}

function mapTable(reading: Reading): Block {
  const { map } = reading.snapshot.figures;
  const row = (who: string, point: MapPoint): { readonly cells: readonly string[] } => {
    if (point.kind === "withheld") return { cells: [who, paperWords.tooFew, "", "", ""] };
    const { leadership, management, balance } = point;
    const { interval } = balance;
    const likely =
      interval === null
        ? words.none
        : words.likely({ lower: reading.score(interval.lower), upper: reading.score(interval.upper) });
    return {
      cells: [who, reading.score(leadership), reading.score(management), reading.score(balance.value), likely],
    };
  };
  return {
    kind: "table",
    title: words.mapTitle,
    heads: words.mapHeads,
    rows: [
      row(words.mapYou, map.self),
      row(words.mapOthers, map.others),
      ...map.cells.map((cell) => row(cellLabel(cell.cell, reading.language), cell)),
    ],
    isWide: false,
  };
}
