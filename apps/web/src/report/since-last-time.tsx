import type { CompetencyChange } from "@parallax/domain/report/compare-rounds";
import type { SnapshotPrevious } from "@parallax/domain/report/snapshot";
import { formatMonth } from "@parallax/language/date-format";
import { reportFaceWords } from "@parallax/language/en/report-face";
import { reportSinceWords as words } from "@parallax/language/en/report-since";
import { formatList } from "@parallax/language/list-format";
import type { Reading } from "@parallax/language/report/reading";
import type { ReactNode } from "react";
import { TwinTable } from "../ui/chart/twin-table.tsx";
import { ReportPart } from "./report-part.tsx";
import { NamedText } from "./sentence.tsx";
import { titleOf } from "./title-of.ts";

const kinds = ["up", "down", "same", "unclear"] as const;
const reasons = ["asked-differently", "other-groups", "not-shown"] as const;

type SinceLastTimeProps = {
  readonly reading: Reading;
  readonly previous: SnapshotPrevious;
  /** What was chosen then, where the reader may see it. */
  readonly goals: ReactNode;
};

/** Behind the core: what changed since the subject's last round; goals first, then words, then figures. */
export function SinceLastTime({ reading, previous, goals }: SinceLastTimeProps) {
  const { changes, notComparable, closedOn } = previous;
  const at = new Date(`${closedOn}T12:00:00Z`);
  const month = formatMonth(at, { language: reading.language, timeZone: "UTC" });
  const named = (kind: CompetencyChange["change"]) =>
    formatList(
      changes.filter(({ change }) => change === kind).map(({ id }) => reading.names.competency(id)),
      reading.language,
    );
  return (
    <ReportPart id="since-last-time" title={words.title} lead={words.lead({ month })}>
      {goals}
      <div className="serif measure grid gap-2">
        {kinds
          .filter((kind) => changes.some(({ change }) => change === kind))
          .map((kind) => (
            <p key={kind}>
              <NamedText text={words[kind]({ names: named(kind) })} />
            </p>
          ))}
        {reasons.map((reason) => {
          const left = notComparable.filter(({ why }) => why === reason).length;
          return left > 0 && <p key={reason}>{words.notComparable[reason]({ competencies: left })}</p>;
        })}
      </div>
      {changes.length > 0 && (
        <>
          <div role="region" aria-label={words.tableTitle} tabIndex={0} className="overflow-x-auto">
            <TwinTable
              caption={words.tableTitle}
              heads={words.heads}
              rows={changes.map((change) => rowOf(reading, change))}
            />
          </div>
          <p className="measure text-small text-soft">{words.drift}</p>
        </>
      )}
    </ReportPart>
  );
}

function rowOf(reading: Reading, { id, before, now, change, self }: CompetencyChange): readonly string[] {
  const own = (value: number | null): string => (value === null ? reportFaceWords.none : reading.score(value));
  return [
    titleOf(reading, id),
    own(self.before),
    own(self.now),
    reading.score(before),
    reading.score(now),
    words.change[change],
  ];
}
