import { AxisLine } from "@parallax/chart/axis-line";
import { InlineMark } from "@parallax/chart/mark";
import { reportFaceWords as words } from "@parallax/language/en/report-face";
import { axisRowsOf } from "@parallax/language/report/axis-rows";
import type { AxisRow } from "@parallax/language/report/axis-rows";
import type { Reading } from "@parallax/language/report/reading";
import { ChartFigure } from "../ui/chart/chart-figure.tsx";
import { TwinTable } from "../ui/chart/twin-table.tsx";
import { WithheldLine } from "../ui/chart/withheld-line.tsx";
import { MarkIt } from "./mark-it.tsx";

/** The orientation axes, one line each: leader pole first, manager pole last, neither better. */
export function AxisProfile({ reading }: { readonly reading: Reading }) {
  const rows = axisRowsOf(reading);
  if (rows.length === 0) return null;
  return (
    <ChartFigure
      title={words.axesTitle({ lines: rows.length })}
      description={words.axesRead}
      table={{ summary: words.asTable, content: <AxisTable reading={reading} rows={rows} /> }}
    >
      <ul className="grid gap-7">
        {rows.map((row) => (
          <DrawnAxis key={row.id} reading={reading} row={row} />
        ))}
      </ul>
    </ChartFigure>
  );
}

function DrawnAxis({ reading, row }: { readonly reading: Reading; readonly row: AxisRow }) {
  const { id, label, self, others, leader, manager, flags } = row;
  const shown = others.kind === "shown" ? others : null;
  return (
    <li id={`axis-${id}`} className="grid scroll-mt-36 break-inside-avoid gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h4 className="text-small font-semibold">{label}</h4>
        <p className="figures flex flex-wrap items-baseline gap-x-3 text-fine text-soft">
          {self !== null && (
            <span>
              <InlineMark shape="diamond" tone="ink" /> {words.you} {self.text}
            </span>
          )}
          {shown !== null && (
            <span>
              <InlineMark shape="circle" tone="accent" open={shown.open} /> {words.others} {shown.text}, {shown.people}
            </span>
          )}
        </p>
      </div>
      <div className="px-2">
        {others.kind === "withheld" && self === null ? (
          <WithheldLine words={others.words} />
        ) : (
          <AxisLine scale={reading.axisScale} self={self?.value ?? null} others={shown} flags={flags} />
        )}
      </div>
      <p className="flex justify-between gap-8 text-fine">
        <span className="max-w-[45%]">{leader}</span>
        <span className="max-w-[45%] text-end">{manager}</span>
      </p>
      {others.kind === "withheld" && self !== null && <p className="text-fine text-soft">{others.words}</p>}
      <MarkIt thing={{ kind: "axis", id }} name={label} />
    </li>
  );
}

function AxisTable({ reading, rows }: { readonly reading: Reading; readonly rows: readonly AxisRow[] }) {
  const { min, max } = reading.axisScale;
  const number = (value: number | null): string => (value === null ? words.none : reading.score(value));
  return (
    <TwinTable
      caption={words.axesTableTitle}
      heads={words.axesHeads}
      rows={rows.map(({ label, leader, manager, self, others, roleNeed }) => [
        `${label}. ${words.axisEnds({ leader, manager, min, max })}`,
        self?.text ?? words.none,
        others.kind === "shown" ? others.text : others.words,
        others.kind === "shown" ? (others.likely ?? words.none) : words.none,
        number(roleNeed.self),
        number(roleNeed.boss),
      ])}
    />
  );
}
