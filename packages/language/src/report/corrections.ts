import { formatDay } from "../date-format.ts";
import { reportCorrectedWords as words } from "../en/report-corrected.ts";
import type { Reading } from "./reading.ts";

/** The version that is read: `releasedAt` an instant, `timeZone` an IANA name by which its day is told. */
type ReadVersion = { readonly number: number; readonly releasedAt: Date | string; readonly timeZone: string };

/** What stands on top of a report that was corrected, with the reason in its coach's words; null for a first version. */
export function sayCorrected(
  { snapshot, language }: Reading,
  version: ReadVersion | null,
): { readonly title: string; readonly text: string } | null {
  const last = snapshot.corrections?.at(-1);
  if (last === undefined || version === null) return null;
  const { number, releasedAt, timeZone } = version;
  const on = formatDay(new Date(releasedAt), { language, timeZone });
  return { title: words.title({ number, on }), text: `${words.reason({ reason: last.reason })} ${words.note}` };
}

/** The versions before this one, with their days, the reasons and what they are known by; nothing for a first version. */
export function sayEarlier({ snapshot, language }: Reading, timeZone: string): readonly string[] {
  const { corrections = [] } = snapshot;
  if (corrections.length === 0) return [];
  const lines = corrections.flatMap(({ number, releasedAt, reason, hash }) => [
    words.replaced({ number, on: formatDay(new Date(releasedAt), { language, timeZone }), reason }),
    words.fingerprint({ hash }),
  ]);
  return [...lines, words.kept];
}
