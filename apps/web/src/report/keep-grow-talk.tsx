import type { CompetencyFigure } from "@parallax/domain/report/figure";
import { reportListWords as words } from "@parallax/language/en/report-lists";
import { formatList } from "@parallax/language/list-format";
import { behavioursBehind, listedUnder, listLabels, seenDifferently } from "@parallax/language/report/lists";
import type { Reading } from "@parallax/language/report/reading";
import { MarkIt } from "./mark-it.tsx";
import { PartHeading, ReportPart } from "./report-part.tsx";
import { NamedText } from "./sentence.tsx";
import { titleOf } from "./title-of.ts";

/** What the two views come to, as four lists and not as dots: a dot's place says more than the answers do. */
export function KeepGrowTalk({ reading, number }: { readonly reading: Reading; readonly number?: number | undefined }) {
  const unsettled = listedUnder(reading, "not_clear");
  return (
    <ReportPart id="keep-grow-talk" number={number} title={words.title} lead={words.lead}>
      <div className="grid gap-x-12 gap-y-10 sm:grid-cols-2">
        {listLabels.map((label) => (
          <List key={label} reading={reading} label={label} figures={listedUnder(reading, label)} />
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

type ListProps = {
  readonly reading: Reading;
  readonly label: (typeof listLabels)[number];
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
              <Behaviour text={behavioursBehind(reading, figure.id, label)} />
              <MarkIt thing={{ kind: "competency", id: figure.id }} name={titleOf(reading, figure.id)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Behaviour({ text }: { readonly text: string | null }) {
  return text === null ? null : <p className="font-sans text-small text-soft">{text}</p>;
}

function SeenDifferently({ reading }: { readonly reading: Reading }) {
  const apart = seenDifferently(reading);
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
