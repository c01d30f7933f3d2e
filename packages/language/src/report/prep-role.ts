import type { RoleLine } from "@parallax/domain/coaching/role-lines";
import { reportPrepWords as words } from "../en/report-prep.ts";
import type { Reading } from "./reading.ts";

/** What the role needs, in words and as a table whose first column holds isolated titles; without rows there is no table. */
export type PrepRole = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly after: string;
};

/** Whether subject and boss mean the same role, and whether it is the one that others see. */
export function roleText(reading: Reading, role: readonly RoleLine[], isWhole: boolean): PrepRole {
  const both = role.filter(({ agreement }) => agreement !== null);
  const alike = both.filter(({ agreement }) => agreement !== "apart").length;
  const telling = role.filter(({ agreement, pulls }) => agreement === "apart" || pulls);
  const said = (value: number | null): string => (value === null ? words.roleUnsaid : reading.score(value));
  const lines =
    role.length === 0
      ? [words.roleNobody]
      : [
          both.length === 0 ? words.roleOne : words.roleAlike({ alike, of: both.length }),
          ...named(
            reading,
            words.roleApart,
            both.filter(({ agreement }) => agreement === "apart"),
          ),
          ...named(
            reading,
            words.rolePulls,
            both.filter(({ pulls }) => pulls),
          ),
        ];
  return {
    title: words.role,
    lines,
    heads: words.roleHeads,
    rows: (isWhole ? role : telling).map(({ axis, self, boss, others }) => [
      reading.names.axis(axis),
      ...[self, boss, others].map(said),
    ]),
    after: words.axisEnds,
  };
}

function named(
  { names }: Reading,
  say: (told: { axes: string }) => string,
  lines: readonly RoleLine[],
): readonly string[] {
  return lines.length === 0 ? [] : [say({ axes: lines.map(({ axis }) => names.axis(axis)).join(", ") })];
}
