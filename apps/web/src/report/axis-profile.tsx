import type { AxisFigure } from "@parallax/domain/report/figure";
import type { OrientationAxis } from "@parallax/domain/questionnaire/questionnaire";
import { reportFaceWords as words } from "@parallax/language/en/report-face";
import { AxisLine } from "../ui/chart/axis-line.tsx";
import type { Flag } from "../ui/chart/axis-line.tsx";
import { ChartFigure } from "../ui/chart/chart-figure.tsx";
import { MarkIt } from "./mark-it.tsx";
import { InlineMark } from "../ui/chart/mark-shape.tsx";
import { WithheldLine } from "../ui/chart/rating-line.tsx";
import { TwinTable } from "../ui/chart/twin-table.tsx";
import type { Reading } from "@parallax/language/report/reading";
import { likelyWords, peopleWords } from "@parallax/language/report/rows";

type DrawnAxis = { readonly axis: OrientationAxis; readonly figure: AxisFigure };

/** The orientation axes, one line each: leader pole first, manager pole last, neither better. */
export function AxisProfile({ reading }: { readonly reading: Reading }) {
  const { questionnaire, figures } = reading.snapshot;
  const axes = questionnaire.content.axes.flatMap((axis) => {
    const figure = figures.axes.find((entry) => entry.id === axis.id);
    return figure === undefined ? [] : [{ axis, figure }];
  });
  if (axes.length === 0) return null;
  return (
    <ChartFigure
      title={words.axesTitle}
      description={words.axesRead}
      table={{ summary: words.asTable, content: <AxisTable reading={reading} axes={axes} /> }}
    >
      <ul className="grid gap-7">
        {axes.map((drawn) => (
          <AxisRow key={drawn.axis.id} reading={reading} drawn={drawn} />
        ))}
      </ul>
    </ChartFigure>
  );
}

function AxisRow({ reading, drawn }: { readonly reading: Reading; readonly drawn: DrawnAxis }) {
  const { axis, figure } = drawn;
  const { others, self } = figure;
  return (
    <li id={`axis-${axis.id}`} className="grid scroll-mt-36 break-inside-avoid gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h4 className="text-small font-semibold">{reading.text(axis.title)}</h4>
        <p className="figures flex flex-wrap items-baseline gap-x-3 text-fine text-soft">
          {self !== null && (
            <span>
              <InlineMark shape="diamond" tone="ink" /> {words.you} {reading.score(self)}
            </span>
          )}
          {others.kind === "shown" && (
            <span>
              <InlineMark shape="circle" tone="accent" open={isOpen(figure)} /> {words.others}{" "}
              {reading.score(others.mean)}, {peopleWords(others)}
            </span>
          )}
        </p>
      </div>
      <div className="px-2">
        {others.kind === "withheld" && self === null ? (
          <WithheldLine words={words.withheld[others.reason]} />
        ) : (
          <AxisLine
            scale={reading.axisScale}
            self={self}
            others={
              others.kind === "shown"
                ? {
                    value: others.mean,
                    shape: "circle",
                    tone: "accent",
                    open: isOpen(figure),
                    interval: others.interval,
                  }
                : null
            }
            flags={flagsOf(figure)}
          />
        )}
      </div>
      <p className="flex justify-between gap-8 text-fine">
        <span className="max-w-[45%]">{reading.text(axis.leaderPole)}</span>
        <span className="max-w-[45%] text-end">{reading.text(axis.managerPole)}</span>
      </p>
      {others.kind === "withheld" && self !== null && (
        <p className="text-fine text-soft">{words.withheld[others.reason]}</p>
      )}
      <MarkIt thing={{ kind: "axis", id: axis.id }} name={reading.text(axis.title)} />
    </li>
  );
}

function isOpen({ others }: AxisFigure): boolean {
  return others.kind === "shown" && others.gap?.gapClass === "unclear";
}

function flagsOf({ roleNeed: { self, boss } }: AxisFigure): readonly Flag[] {
  return [
    ...(self === null ? [] : [{ value: self, words: words.roleSelf, side: "above" as const }]),
    ...(boss === null ? [] : [{ value: boss, words: words.roleBoss, side: "below" as const }]),
  ];
}

function AxisTable({ reading, axes }: { readonly reading: Reading; readonly axes: readonly DrawnAxis[] }) {
  const { min, max } = reading.axisScale;
  const number = (value: number | null): string => (value === null ? words.none : reading.score(value));
  return (
    <TwinTable
      caption={words.axesTableTitle}
      heads={words.axesHeads}
      rows={axes.map(({ axis, figure: { self, others, roleNeed } }) => [
        `${reading.text(axis.title)}. ${words.axisEnds({ leader: reading.text(axis.leaderPole), manager: reading.text(axis.managerPole), min, max })}`,
        number(self),
        others.kind === "shown" ? reading.score(others.mean) : words.withheld[others.reason],
        others.kind === "shown" ? likelyWords(reading, others.interval, reading.axisScale) : words.none,
        number(roleNeed.self),
        number(roleNeed.boss),
      ])}
    />
  );
}
