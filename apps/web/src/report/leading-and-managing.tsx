import type { Cluster } from "@parallax/domain/questionnaire/questionnaire";
import { reportFaceWords as words } from "@parallax/language/en/report-face";
import { ChartFigure } from "../ui/chart/chart-figure.tsx";
import { DumbbellTable } from "../ui/chart/dumbbell-table.tsx";
import { AxisProfile } from "./axis-profile.tsx";
import { dumbbellWords } from "./dumbbell-words.ts";
import { LeaderManagerMap } from "./leader-manager-map.tsx";
import type { Reading } from "@parallax/language/report/reading";
import { Reflections } from "./reflections.tsx";
import { ReportPart } from "./report-part.tsx";
import { rowOf } from "@parallax/language/report/rows";
import { Say } from "./sentence.tsx";

const clusterOrder = ["leadership", "management", "common"] as const satisfies readonly Cluster[];

type LeadingAndManagingProps = {
  readonly reading: Reading;
  readonly number?: number | undefined;
  /** Whether the two clusters are shown: they hold every competency's figures. */
  readonly clusters?: boolean;
};

/** The map, the two clusters with their common ground, the nine axes. */
export function LeadingAndManaging({ reading, number, clusters = true }: LeadingAndManagingProps) {
  return (
    <ReportPart id="leading-and-managing" number={number} title={words.leading} lead={words.leadingLead}>
      <div className="grid gap-4">
        <Say reading={reading} part="balance" />
        <Say reading={reading} part="map" />
      </div>
      <div className="grid grid-cols-1 gap-10 sm:grid-cols-[minmax(0,1fr)_14rem] print:grid-cols-[minmax(0,1fr)_14rem]">
        <LeaderManagerMap reading={reading} />
        <Reflections reading={reading} />
      </div>
      {clusters && (
        <div className="space-y-6">
          <Say reading={reading} part="clusters" />
          <ChartFigure title={words.clustersTitle} description={words.clustersRead}>
            <div className="space-y-6">
              {clusterOrder.map((cluster, place) => (
                <ClusterRows key={cluster} reading={reading} cluster={cluster} headed={place === 0} />
              ))}
            </div>
          </ChartFigure>
        </div>
      )}
      <div className="space-y-6">
        <Say reading={reading} part="axes" />
        <AxisProfile reading={reading} />
      </div>
    </ReportPart>
  );
}

type ClusterRowsProps = {
  readonly reading: Reading;
  readonly cluster: Cluster;
  readonly headed: boolean;
};

function ClusterRows({ reading, cluster, headed }: ClusterRowsProps) {
  const { questionnaire, figures } = reading.snapshot;
  const manner = { reading, scale: reading.competencyScale, byGroup: false };
  const rows = questionnaire.content.competencies
    .filter((competency) => competency.cluster === cluster)
    .flatMap(({ id, title }) => {
      const figure = figures.competencies.find((entry) => entry.id === id);
      return figure === undefined ? [] : [rowOf(manner, figure, reading.text(title))];
    });
  if (rows.length === 0) return null;
  const title = words.clusterTitle[cluster];
  return (
    <div className="space-y-2">
      <h4 className="serif font-semibold text-accent">{title}</h4>
      <DumbbellTable
        caption={title}
        scale={reading.competencyScale}
        words={dumbbellWords(reading, reading.snapshot.questionnaire.content.scale, words.thing)}
        rows={rows}
        headed={headed}
      />
    </div>
  );
}
