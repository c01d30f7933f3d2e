import { InlineMark } from "@parallax/chart/mark";
import { PlaneMap } from "@parallax/chart/plane-map";
import type { MapPoint } from "@parallax/domain/report/figure";
import { reportFaceWords as words } from "@parallax/language/en/report-face";
import { groupPointsOf, mapPointsOf, mapWords } from "@parallax/language/report/map-points";
import type { DrawnPoint } from "@parallax/language/report/map-points";
import { mapRead } from "@parallax/language/report/map-read";
import { mapWithheld } from "@parallax/language/report/map-withheld";
import { cellLabel } from "@parallax/language/report/reading";
import type { Reading } from "@parallax/language/report/reading";
import { useState } from "react";
import { ChartFigure } from "../ui/chart/chart-figure.tsx";
import { TwinTable } from "../ui/chart/twin-table.tsx";
import { ShowGroups } from "./show-groups.tsx";

/** The plane of leading and managing: self, all others with their region, and each group on request. */
export function LeaderManagerMap({ reading }: { readonly reading: Reading }) {
  const [byGroup, setByGroup] = useState(false);
  const { map } = reading.snapshot.figures;
  const points = mapPointsOf(reading);
  const cells = groupPointsOf(reading);
  return (
    <ChartFigure
      title={words.mapTitle}
      description={mapRead(reading)}
      table={{ summary: words.asTable, content: <MapTable reading={reading} /> }}
    >
      {points.length === 0 ? (
        <p>{words.mapNothing}</p>
      ) : (
        <div className="grid max-w-[30rem] print:max-w-[22rem] gap-2">
          <div className="ps-6 pe-2 pt-7 pb-11">
            <PlaneMap
              scale={reading.competencyScale}
              words={mapWords}
              points={byGroup ? [...points, ...cells] : points}
            />
          </div>
          {map.self.kind === "withheld" && <p className="text-small">{words.mapSelfMissing}</p>}
          {map.others.kind === "withheld" && (
            <p className="text-small">
              {words.mapOthersMissing({ reason: words.withheld[mapWithheld(reading, "others", map.others)] })}
            </p>
          )}
          {cells.length > 0 && <ShowGroups shown={byGroup} onChange={setByGroup} />}
          {byGroup && <GroupMarks reading={reading} cells={cells} />}
        </div>
      )}
    </ChartFigure>
  );
}

/** Group marks lie too close together for names of their own. */
function GroupMarks({ reading, cells }: { readonly reading: Reading; readonly cells: readonly DrawnPoint[] }) {
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

function MapTable({ reading }: { readonly reading: Reading }) {
  const { map } = reading.snapshot.figures;
  const row = (id: string, name: string, point: MapPoint): readonly string[] => {
    if (point.kind === "withheld") return [name, words.withheld[mapWithheld(reading, id, point)], "", "", ""];
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
        row("self", words.mapYou, map.self),
        row("others", words.mapOthers, map.others),
        ...map.cells.map((cell) => row(cell.cell, cellLabel(cell.cell, reading.language), cell)),
      ]}
    />
  );
}
