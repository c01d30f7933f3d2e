import { webLandingWords } from "@parallax/language/en/web-landing";
import { useQuery } from "@tanstack/react-query";
import { bandsOf } from "@parallax/language/report/bands";
import { dumbbellWords } from "../report/dumbbell-words.ts";
import { readReport } from "@parallax/language/report/reading";
import { rowOf } from "@parallax/language/report/rows";
import { language } from "../reader.ts";
import { DumbbellTable } from "../ui/chart/dumbbell-table.tsx";
import { reportFaceWords } from "@parallax/language/en/report-face";
import { sampleQuery } from "./sample.ts";

const words = webLandingWords.figure;

/** A taste of the sample report, by the report's own drawing: one line of each kind of answer. Its place is kept until it has come. */
export function SamplePlate() {
  const sample = useQuery(sampleQuery);
  return (
    <figure
      aria-labelledby="plate"
      className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-6 border-t border-line py-12 md:grid-cols-[17rem_minmax(0,1fr)] md:py-16"
    >
      <figcaption id="plate" className="grid content-start gap-2">
        <span className="serif text-section leading-tight font-semibold">{words.title}</span>
        <span className="text-small text-soft">{words.caption}</span>
      </figcaption>
      <div className="min-h-96 max-w-180 md:min-h-64">
        {sample.data !== undefined && <Drawing snapshot={sample.data.snapshot} />}
      </div>
    </figure>
  );
}

function Drawing({ snapshot }: { readonly snapshot: Parameters<typeof readReport>[0] }) {
  const reading = readReport(snapshot, language);
  const { content } = snapshot.questionnaire;
  const chosen = bandsOf(snapshot.figures.competencies).flatMap((band) => band.figures.slice(0, 1));
  const manner = { reading, scale: reading.competencyScale, byGroup: false };
  return (
    <DumbbellTable
      caption={words.title}
      scale={reading.competencyScale}
      words={dumbbellWords(reading, content.scale, reportFaceWords.thing)}
      rows={chosen.map((figure) =>
        rowOf(manner, figure, reading.text(content.competencies.find(({ id }) => id === figure.id)?.title)),
      )}
      headed
    />
  );
}
