import type { CellFigure, CompetencyFigure, RatedFigure } from "@parallax/domain/report/figure";
import { reportFaceWords } from "@parallax/language/en/report-face";
import { reportHeatWords as words } from "@parallax/language/en/report-heat";
import { markOf } from "@parallax/language/report/mark-of";
import { cellLabel, type Reading } from "@parallax/language/report/reading";
import { InlineMark } from "@parallax/chart/mark";
import { heatOf, HeatTable, type HeatColumn, type HeatCell } from "../ui/chart/heat-table.tsx";
import { ReportPart } from "./report-part.tsx";

const clusters = ["leadership", "management", "common"] as const;

/** Behind the core: all figures of the competencies in one table, a number in every cell. */
export function WhoSeesWhat({ reading }: { readonly reading: Reading }) {
  const { figures, panel, questionnaire, rules } = reading.snapshot;
  const { min, max } = reading.competencyScale;
  const middle = (min + max) / 2;
  const cellOf = (value: RatedFigure["others"] | CellFigure): HeatCell =>
    value.kind === "withheld"
      ? { text: words.withheld[value.reason], heat: null }
      : { text: reading.score(value.mean), heat: heatOf(value.mean, middle, rules.strengthFrom) };
  const ownOf = (self: number | null): HeatCell =>
    self === null
      ? { text: reportFaceWords.none, heat: null }
      : { text: reading.score(self), heat: heatOf(self, middle, rules.strengthFrom) };
  const columns: readonly HeatColumn[] = [
    { key: "self", label: reportFaceWords.you, mark: <InlineMark shape="diamond" tone="ink" /> },
    { key: "others", label: reportFaceWords.mapOthers, mark: <InlineMark shape="circle" tone="accent" /> },
    ...panel.cells.map(({ key }) => ({
      key,
      label: cellLabel(key, reading.language),
      mark: <InlineMark shape={markOf(key)} tone="soft" />,
    })),
  ];
  const rowOf = ({ id, self, others, cells }: CompetencyFigure) => ({
    key: id,
    label: reading.text(questionnaire.content.competencies.find((entry) => entry.id === id)?.title),
    href: `#competency-${id}`,
    cells: [
      ownOf(self),
      cellOf(others),
      ...panel.cells.map(({ key }) => {
        const cell = cells.find((figure) => figure.cell === key);
        return cell === undefined ? { text: words.withheld["too-few-people"], heat: null } : cellOf(cell);
      }),
    ],
  });
  const groups = clusters.flatMap((cluster) => {
    const ids = questionnaire.content.competencies.filter((entry) => entry.cluster === cluster).map(({ id }) => id);
    const rows = figures.competencies.filter(({ id }) => ids.includes(id)).map(rowOf);
    return rows.length === 0 ? [] : [{ title: reportFaceWords.clusterTitle[cluster], rows }];
  });
  const anyTooFew = groups.some(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ text }) => text === words.withheld["too-few-people"])),
  );
  return (
    <ReportPart id="who-sees-what" title={words.title} lead={words.lead}>
      <HeatTable caption={words.table} head={reportFaceWords.thing} columns={columns} groups={groups} />
      <div className="measure grid gap-1 text-small text-soft">
        <p>{words.read({ middle: reading.score(middle), strength: reading.score(rules.strengthFrom) })}</p>
        {anyTooFew && <p>{words.tooFew}</p>}
        {panel.cells
          .filter(({ groups: together }) => together.length > 1)
          .map(({ key }) => (
            <p key={key}>{words.combined({ label: cellLabel(key, reading.language) })}</p>
          ))}
      </div>
    </ReportPart>
  );
}
