import type { MapPoint } from "@parallax/domain/report/figure";
import { reportFaceWords as words } from "@parallax/language/en/report-face";
import { useState } from "react";
import { ChartFigure } from "../ui/chart/chart-figure.tsx";
import { InlineMark } from "../ui/chart/mark-shape.tsx";
import { PlaneMap } from "../ui/chart/plane-map.tsx";
import type { PlanePoint } from "../ui/chart/plane-map.tsx";
import { TwinTable } from "../ui/chart/twin-table.tsx";
import { markOf } from "@parallax/language/report/mark-of";
import { cellLabel } from "@parallax/language/report/reading";
import type { Reading } from "@parallax/language/report/reading";
import { ShowGroups } from "./show-groups.tsx";

/** The plane of leading and managing: self, all others with their region, and each group on request. */
export function LeaderManagerMap({ reading }: { readonly reading: Reading }) {
  const [byGroup, setByGroup] = useState(false);
  const { map } = reading.snapshot.figures;
  const points = [
    ...pointOf("self", words.mapYou, map.self, { shape: "diamond", tone: "ink" }),
    ...pointOf("others", words.mapOthers, map.others, {
      shape: "circle",
      tone: "accent",
      open: map.others.kind === "shown" && map.others.balance.leaning === "unclear",
    }),
  ];
  const cells = map.cells.flatMap((cell) =>
    pointOf(cell.cell, null, cell, { shape: markOf(cell.cell), tone: "soft" }).map(withoutRegion),
  );
  return (
    <ChartFigure
      title={words.mapTitle}
      description={words.mapRead}
      table={{ summary: words.asTable, content: <MapTable reading={reading} /> }}
    >
      {points.length === 0 ? (
        <p>{words.mapNothing}</p>
      ) : (
        <div className="grid max-w-[30rem] print:max-w-[22rem] gap-2">
          <PlaneMap
            scale={reading.competencyScale}
            words={{
              across: words.mapAcross,
              up: words.mapUp,
              diagonal: words.mapDiagonal,
              upper: words.mapUpper,
              lower: words.mapLower,
            }}
            points={byGroup ? [...points, ...cells] : points}
          />
          {map.self.kind === "withheld" && <p className="text-small">{words.mapSelfMissing}</p>}
          {map.others.kind === "withheld" && <p className="text-small">{words.mapOthersMissing}</p>}
          {cells.length > 0 && <ShowGroups shown={byGroup} onChange={setByGroup} />}
          {byGroup && <GroupMarks reading={reading} cells={cells} />}
        </div>
      )}
    </ChartFigure>
  );
}

function pointOf(
  id: string,
  label: string | null,
  point: MapPoint,
  look: Pick<PlanePoint, "shape" | "tone" | "open">,
): readonly PlanePoint[] {
  if (point.kind === "withheld") return [];
  const { management: across, leadership: up, ellipse } = point;
  return [{ id, label, across, up, ...look, ellipse: id === "self" ? null : ellipse }];
}

/** Group marks lie too close together for names of their own. */
function GroupMarks({ reading, cells }: { readonly reading: Reading; readonly cells: readonly PlanePoint[] }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-fine text-soft">
      {cells.map(({ id, shape }) => (
        <li key={id}>
          <InlineMark shape={shape} tone="soft" /> {cellLabel(id, reading.language)}
        </li>
      ))}
    </ul>
  );
}

function withoutRegion(point: PlanePoint): PlanePoint {
  return { ...point, ellipse: null };
}

function MapTable({ reading }: { readonly reading: Reading }) {
  const { map } = reading.snapshot.figures;
  const row = (name: string, point: MapPoint): readonly string[] => {
    if (point.kind === "withheld") return [name, words.withheld[point.reason], "", "", ""];
    const { leadership, management, balance } = point;
    return [
      name,
      reading.score(leadership),
      reading.score(management),
      reading.score(balance.value),
      balance.interval === null
        ? words.none
        : words.likely({
            lower: reading.score(balance.interval.lower),
            upper: reading.score(balance.interval.upper),
          }),
    ];
  };
  return (
    <TwinTable
      caption={words.mapTitle}
      heads={words.mapHeads}
      rows={[
        row(words.mapYou, map.self),
        row(words.mapOthers, map.others),
        ...map.cells.map((cell) => row(cellLabel(cell.cell, reading.language), cell)),
      ]}
    />
  );
}
