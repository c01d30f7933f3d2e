import type { MapPoint, ShownMapPoint } from "@parallax/domain/report/figure";
import { reportFaceWords as words } from "@parallax/language/en/report-face";
import { reportHeatWords as heatWords } from "@parallax/language/en/report-heat";
import { reportPaperWords as paperWords } from "@parallax/language/en/report-paper";
import { mapPointsOf, mapWords } from "@parallax/language/report/map-points";
import { mapRead } from "@parallax/language/report/map-read";
import { mapWithheld } from "@parallax/language/report/map-withheld";
import { cellLabel } from "@parallax/language/report/reading";
import type { Reading } from "@parallax/language/report/reading";
import type { Block } from "../block.ts";
import { mapPicture } from "../picture.ts";
import { rich } from "./rich.ts";

/** The plane of leading and managing with its diagonal, and the same as a table. */
export function mapBlocks(reading: Reading): readonly Block[] {
  const { map } = reading.snapshot.figures;
  const head: Block = { kind: "figure", title: words.mapTitle, read: mapRead(reading) };
  const points = mapPointsOf(reading);
  if (points.length === 0) return [head, note(words.mapNothing)];
  return [
    head,
    {
      kind: "map",
      picture: mapPicture({ scale: reading.competencyScale, words: mapWords, points }, mapAlt(reading)),
    },
    ...(map.self.kind === "withheld" ? [note(words.mapSelfMissing)] : []),
    ...(map.others.kind === "withheld"
      ? [note(words.mapOthersMissing({ reason: words.withheld[mapWithheld(reading, "others", map.others)] }))]
      : []),
    mapTable(reading),
  ];
}

function note(text: string): Block {
  return { kind: "say", manner: "small", lines: [rich(text)] };
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
  const row = (id: string, who: string, point: MapPoint): { readonly cells: readonly string[] } => {
    if (point.kind === "withheld")
      return { cells: [who, heatWords.withheld[mapWithheld(reading, id, point)], "", "", ""] };
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
      row("self", words.mapYou, map.self),
      row("others", words.mapOthers, map.others),
      ...map.cells.map((cell) => row(cell.cell, cellLabel(cell.cell, reading.language), cell)),
    ],
    isWide: false,
  };
}
