import type { RoleLine } from "@parallax/domain/coaching/role-lines";
import { webPrepWords as words } from "@parallax/language/en/web-prep";
import type { Reading } from "@parallax/language/report/reading";
import { NamedText } from "../report/sentence.tsx";
import { TwinTable } from "../ui/chart/twin-table.tsx";
import { PrepPart } from "./prep-part.tsx";

type PrepRoleProps = { readonly reading: Reading; readonly lines: readonly RoleLine[] };

/** Whether subject and boss mean the same role, and whether it is the one that others see. */
export function PrepRole({ reading, lines }: PrepRoleProps) {
  const both = lines.filter(({ agreement }) => agreement !== null);
  const alike = both.filter(({ agreement }) => agreement !== "apart").length;
  const apart = both.filter(({ agreement }) => agreement === "apart");
  const pulls = both.filter((line) => line.pulls);
  const said = (value: number | null): string => (value === null ? "–" : reading.score(value));
  if (lines.length === 0)
    return (
      <PrepPart title={words.role}>
        <p className="text-soft">{words.roleNobody}</p>
      </PrepPart>
    );
  return (
    <PrepPart title={words.role}>
      <p>{both.length === 0 ? words.roleOne : words.roleAlike({ alike, of: both.length })}</p>
      <Named title={words.roleApart} lines={apart} reading={reading} />
      <Named title={words.rolePulls} lines={pulls} reading={reading} />
      <div role="region" aria-label={words.role} tabIndex={0} className="overflow-x-auto">
        <TwinTable
          caption={words.role}
          heads={words.roleHeads}
          rows={lines.map(({ axis, self, boss, others }) => [
            reading.text(reading.snapshot.questionnaire.content.axes.find(({ id }) => id === axis)?.title),
            said(self),
            said(boss),
            said(others),
          ])}
        />
      </div>
      <p className="text-fine text-soft">{words.axisEnds}</p>
    </PrepPart>
  );
}

function Named({ title, lines, reading }: PrepRoleProps & { readonly title: string }) {
  if (lines.length === 0) return null;
  return (
    <p>
      {title}{" "}
      {lines.map(({ axis }, place) => (
        <span key={axis}>
          {place > 0 && ", "}
          <NamedText text={reading.names.axis(axis)} />
        </span>
      ))}
      .
    </p>
  );
}
