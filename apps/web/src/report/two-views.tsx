import type { CompetencyFigure } from "@parallax/domain/report/figure";
import type { Guesses } from "@parallax/domain/report/guess";
import { reportFaceWords as words } from "@parallax/language/en/report-face";
import { useState } from "react";
import { ChartFigure } from "../ui/chart/chart-figure.tsx";
import { DumbbellTable } from "../ui/chart/dumbbell-table.tsx";
import { bandsOf } from "@parallax/language/report/bands";
import { dumbbellWords } from "./dumbbell-words.ts";
import type { Reading } from "@parallax/language/report/reading";
import { GuessResult } from "./guess-result.tsx";
import { ReportPart } from "./report-part.tsx";
import { rowOf } from "@parallax/language/report/rows";
import { Say } from "./sentence.tsx";
import { ShowGroups } from "./show-groups.tsx";
import { titleOf } from "./title-of.ts";

type TwoViewsProps = {
  readonly reading: Reading;
  readonly number?: number | undefined;
  readonly guesses: Guesses | null;
};

/** Every competency in both views, in bands of what the answers settle. */
export function TwoViews({ reading, number, guesses }: TwoViewsProps) {
  const [byGroup, setByGroup] = useState(false);
  const { figures, panel } = reading.snapshot;
  const bands = bandsOf(figures.competencies);
  return (
    <ReportPart id="two-views" number={number} title={words.views} lead={words.viewsLead}>
      {!panel.selfAnswered && <p className="serif measure">{words.viewsNoSelf}</p>}
      <Say reading={reading} part="gaps" />
      <ChartFigure
        title={words.viewsTitleOf({ competencies: figures.competencies.length })}
        description={words.clustersRead}
      >
        <div className="space-y-6">
          {panel.cells.length > 0 && <ShowGroups shown={byGroup} onChange={setByGroup} />}
          {bands.map((band, place) => (
            <Band
              key={band.title}
              reading={reading}
              title={words[band.title]}
              figures={band.figures}
              byGroup={byGroup}
              headed={place === 0}
            />
          ))}
        </div>
      </ChartFigure>
      {guesses !== null && <GuessResult reading={reading} guesses={guesses} />}
    </ReportPart>
  );
}

type BandProps = {
  readonly reading: Reading;
  readonly title: string;
  readonly figures: readonly CompetencyFigure[];
  readonly byGroup: boolean;
  readonly headed: boolean;
};

function Band({ reading, title, figures, byGroup, headed }: BandProps) {
  const { content } = reading.snapshot.questionnaire;
  const manner = { reading, scale: reading.competencyScale, byGroup };
  return (
    <div className="space-y-2">
      <h4 className="serif font-semibold text-accent">{title}</h4>
      <DumbbellTable
        caption={title}
        scale={reading.competencyScale}
        words={dumbbellWords(reading, content.scale, words.thing)}
        rows={figures.map((figure) => rowOf(manner, figure, titleOf(reading, figure.id)))}
        headed={headed}
      />
    </div>
  );
}
