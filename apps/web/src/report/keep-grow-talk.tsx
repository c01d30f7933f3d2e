import type { CompetencyFigure } from "@parallax/domain/report/figure";
import type { JohariLabel } from "@parallax/domain/statistics/round-analysis";
import { reportListWords as words } from "@parallax/language/en/report-lists";
import { formatList } from "@parallax/language/list-format";
import type { Reading } from "./reading.ts";
import { PartHeading, ReportPart } from "./report-part.tsx";
import { NamedText } from "./sentence.tsx";

const lists = ["agreed_strength", "hidden_strength", "agreed_need", "blind_spot"] as const;

/** What the two views come to, as four lists and not as dots: a dot's place says more than the answers do. */
export function KeepGrowTalk({ reading, number }: { readonly reading: Reading; readonly number: number }) {
  const { competencies } = reading.snapshot.figures;
  const unsettled = competencies.filter((figure) => labelOf(figure) === "not_clear");
  return (
    <ReportPart id="keep-grow-talk" number={number} title={words.title} lead={words.lead}>
      <div className="grid gap-x-12 gap-y-10 sm:grid-cols-2">
        {lists.map((label) => (
          <List
            key={label}
            reading={reading}
            label={label}
            figures={competencies.filter((figure) => labelOf(figure) === label)}
          />
        ))}
      </div>
      {unsettled.length > 0 && (
        <p className="measure text-small text-soft">
          {words.list.not_clear.title}: <Names reading={reading} figures={unsettled} />. {words.list.not_clear.read}
        </p>
      )}
      <SeenDifferently reading={reading} />
    </ReportPart>
  );
}

function labelOf({ others }: CompetencyFigure): JohariLabel | null {
  return others.kind === "shown" ? others.label : null;
}

type ListProps = {
  readonly reading: Reading;
  readonly label: (typeof lists)[number];
  readonly figures: readonly CompetencyFigure[];
};

function List({ reading, label, figures }: ListProps) {
  const { title, read } = words.list[label];
  return (
    <section className="grid content-start gap-3 break-inside-avoid">
      <div className="grid gap-1">
        <PartHeading>{title}</PartHeading>
        <p className="text-small text-soft">{read}</p>
      </div>
      {figures.length === 0 ? (
        <p className="text-small text-soft">{words.empty}</p>
      ) : (
        <ul className="grid gap-3">
          {figures.map((figure) => (
            <li key={figure.id} className="serif">
              <a href={`#competency-${figure.id}`} className="hover:underline">
                <Names reading={reading} figures={[figure]} />
              </a>
              <Behaviour reading={reading} competency={figure.id} most={label.endsWith("strength")} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The behaviour behind an entry: the one others see most of in a strength, and least of elsewhere. Equal ones leave nothing to name. */
function Behaviour({ reading, competency, most }: { reading: Reading; competency: string; most: boolean }) {
  const { items } = reading.snapshot.questionnaire.content;
  const shown = items.flatMap(({ id, competencyId, others: wording }) => {
    const mean = reading.snapshot.figures.items.find((item) => item.id === id)?.others ?? null;
    return competencyId !== competency || mean === null ? [] : [{ wording, mean }];
  });
  const [first, second] = shown.toSorted((a, b) => (most ? b.mean - a.mean : a.mean - b.mean));
  if (first === undefined || first.mean === second?.mean) return null;
  const behaviour = reading.text(first.wording);
  return (
    <p className="font-sans text-small text-soft">{most ? words.most({ behaviour }) : words.least({ behaviour })}</p>
  );
}

function SeenDifferently({ reading }: { readonly reading: Reading }) {
  const { competencies } = reading.snapshot.figures;
  const apart = competencies.filter(({ others }) => others.kind === "shown" && others.agreement === "differ");
  if (apart.length === 0) return null;
  return (
    <section className="grid gap-2">
      <PartHeading>{words.differTitle}</PartHeading>
      <p className="serif measure">
        <Names reading={reading} figures={apart} />. {words.differRead}
      </p>
    </section>
  );
}

function Names({ reading, figures }: { readonly reading: Reading; readonly figures: readonly CompetencyFigure[] }) {
  const names = figures.map(({ id }) => reading.names.competency(id));
  return <NamedText text={formatList(names, reading.language)} />;
}
