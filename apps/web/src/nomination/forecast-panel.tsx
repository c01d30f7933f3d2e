import type { NominationCounts } from "@parallax/domain/nomination/nomination";
import { reportParts, type Forecast } from "@parallax/domain/round/forecast";
import type { RoundPolicy } from "@parallax/domain/round/policy";
import { webNominationWords } from "@parallax/language/en/web-nomination";
import { formatList } from "@parallax/language/list-format";
import { language } from "../reader.ts";
import { classNames } from "../ui/class-names.ts";
import { forecastLines } from "./forecast-lines.ts";

const words = webNominationWords.forecast;

type ForecastPanelProps = {
  readonly counts: NominationCounts;
  readonly policy: RoundPolicy;
  readonly forecast: Forecast;
};

/** What the list would allow, in plain words, by the rule that decides when the round is opened. */
export function ForecastPanel({ counts, policy, forecast: expected }: ForecastPanelProps) {
  const lines = forecastLines(expected, counts, policy);
  return (
    <section aria-labelledby="forecast" className="grid gap-5 rounded-card border border-line bg-card p-5 sm:p-6">
      <div className="grid gap-1">
        <h2 id="forecast" className="text-subject font-semibold">
          {words.title}
        </h2>
        <p className="text-small text-soft">{words.lead}</p>
      </div>
      <p role="status" className="sr-only">
        {words.spoken({
          shown: formatList(
            lines.cells.map((cell) => cell.label),
            language,
          ),
        })}
      </p>
      <div className="grid gap-5">
        {lines.cells.length === 0 && lines.withheld.length === 0 && <p>{words.nobody}</p>}
        {lines.cells.length > 0 && (
          <ul className="grid gap-2">
            {lines.cells.map((cell) => (
              <li key={cell.key} className="flex gap-3">
                <CellMark combined={cell.kind === "combined"} />
                <span>
                  {cell.label}
                  <span className="block text-small text-soft">
                    {cell.kind === "combined" ? words.combined : words.shown}, {cell.note}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        )}
        {lines.withheld.map((line) => (
          <p key={line} className="border-s-3 border-dotted border-edge ps-3 text-small">
            {line}
          </p>
        ))}
        {lines.help.length > 0 && <Remarks title={words.help} lines={lines.help} />}
        {expected.all.cells.length > 0 && (
          <Remarks
            title={words.fragile}
            lines={expected.two.length === 0 && lines.fragile.length === 0 ? [words.sturdy] : lines.fragile}
          />
        )}
      </div>
      <div className="grid gap-1.5 border-t border-line pt-4">
        <h3 className="font-sans text-small font-semibold">{words.parts}</h3>
        <ul className="grid gap-1 text-small">
          {reportParts.map((part) => (
            <li key={part} className={classNames("flex justify-between gap-4", !expected.parts[part] && "text-soft")}>
              <span>{words.part[part]}</span>
              {!expected.parts[part] && <span className="shrink-0">{words.partNot}</span>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Remarks({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="grid gap-1.5 border-t border-line pt-4">
      <h3 className="font-sans text-small font-semibold">{title}</h3>
      <ul className="grid gap-1 text-small">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** The report's own marks: a filled circle for a view of its own, a ring for a combined one. */
function CellMark({ combined }: { readonly combined: boolean }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className="mt-2 size-3 shrink-0">
      {combined ? (
        <circle cx="6" cy="6" r="4" className="fill-none stroke-accent" strokeWidth="2.5" />
      ) : (
        <circle cx="6" cy="6" r="5" className="fill-accent" />
      )}
    </svg>
  );
}
