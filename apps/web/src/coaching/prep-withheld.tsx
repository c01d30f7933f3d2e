import type { PrepWithheld } from "@parallax/domain/coaching/prep-sheet";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import { webPrepWords as words } from "@parallax/language/en/web-prep";
import { formatList } from "@parallax/language/list-format";
import type { Reading } from "@parallax/language/report/reading";
import { language } from "../reader.ts";
import { cellForCoach } from "./cell-for-coach.ts";
import { PrepLines } from "./prep-part.tsx";

type PrepWithheldLinesProps = { readonly reading: Reading; readonly withheld: PrepWithheld };

/** What the report does not hold, so that nobody promises it in the session. */
export function PrepWithheldLines({ reading, withheld }: PrepWithheldLinesProps) {
  return <PrepLines title={words.withheld} none={words.withheldNothing} lines={linesOf(reading, withheld)} />;
}

const groupForCoach = (group: RaterGroup): string => words.groups[group];

function linesOf({ names }: Reading, withheld: PrepWithheld): readonly string[] {
  const list = (entries: readonly string[]) => formatList(entries, language);
  const { everything, notShown, silent, combined, competencies, axes, spread } = withheld;
  const things = [...competencies.map(names.competency), ...axes.map(names.axis)];
  return [
    ...(everything ? [words.withheldEverything] : []),
    ...(notShown.length > 0 ? [words.withheldGroups({ groups: list(notShown.map(groupForCoach)) })] : []),
    ...(silent.length > 0 ? [words.withheldSilent({ groups: list(silent.map(groupForCoach)) })] : []),
    ...combined.map((cell) => words.withheldCombined({ groups: cellForCoach(cell) })),
    ...(!everything && things.length > 0 ? [words.withheldThings({ things: list(things) })] : []),
    ...(spread ? [words.withheldSpread] : []),
    ...(withheld.heldRemarks > 0 ? [words.withheldHeld({ remarks: withheld.heldRemarks })] : []),
    ...(withheld.shortenedRemarks > 0 ? [words.withheldShortened({ remarks: withheld.shortenedRemarks })] : []),
    words.withheldAlways,
  ];
}
