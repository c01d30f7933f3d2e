import { reportFaceWords as words } from "@parallax/language/en/report-face";
import { ChartFigure } from "../ui/chart/chart-figure.tsx";
import { DumbbellTable } from "../ui/chart/dumbbell-table.tsx";
import { dumbbellWords } from "./dumbbell-words.ts";
import type { Reading } from "@parallax/language/report/reading";
import { ReportPart } from "./report-part.tsx";
import { rowOf } from "@parallax/language/report/rows";
import { Say } from "./sentence.tsx";

/** The habits to watch, in a modest place and on their own scale. */
export function WatchOuts({ reading, number }: { readonly reading: Reading; readonly number?: number | undefined }) {
  const { questionnaire, figures } = reading.snapshot;
  const { watchOuts, watchOutScale } = questionnaire.content;
  if (watchOuts.length === 0) return null;
  const manner = { reading, scale: reading.watchOutScale, byGroup: false };
  const rows = watchOuts.flatMap(({ id, others }) => {
    const figure = figures.watchOuts.find((entry) => entry.id === id);
    return figure === undefined ? [] : [rowOf(manner, figure, reading.text(others))];
  });
  return (
    <ReportPart id="watch-outs" number={number} title={words.watchOuts} lead={words.watchOutsLead}>
      <Say reading={reading} part="watch-outs" />
      <ChartFigure title={words.watchOutsTitleOf({ habits: rows.length })} description={words.clustersRead}>
        <DumbbellTable
          caption={words.watchOuts}
          scale={reading.watchOutScale}
          words={dumbbellWords(reading, watchOutScale, words.habit)}
          rows={rows}
          headed
          sentences
        />
      </ChartFigure>
    </ReportPart>
  );
}
