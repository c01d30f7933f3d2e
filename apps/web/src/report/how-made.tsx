import { reportCorrectedWords as correctedWords } from "@parallax/language/en/report-corrected";
import { reportFaceWords as words } from "@parallax/language/en/report-face";
import { reportMadeWords as madeWords } from "@parallax/language/en/report-made";
import { formatDay } from "@parallax/language/date-format";
import { KeepReport } from "./keep-report.tsx";
import { sayEarlier } from "@parallax/language/report/corrections";
import { howMade } from "@parallax/language/report/how-made";
import type { Reading } from "@parallax/language/report/reading";
import { NamedText } from "./sentence.tsx";
import type { ReportVersion } from "./report-view.tsx";

type HowMadeProps = {
  readonly reading: Reading;
  readonly version: ReportVersion | null;
  readonly introduction: string;
};

/** The colophon: by which rules the figures came about, and which version this is. */
export function HowMade({ reading, version, introduction }: HowMadeProps) {
  const { questionnaire } = reading.snapshot;
  const title = reading.text(questionnaire.content.title);
  const earlier = version === null ? [] : sayEarlier(reading, version.timeZone);
  return (
    <footer id="how-made" className="grid scroll-mt-20 gap-4 border-t border-line pt-8 text-small text-soft">
      <h2 className="text-subject font-semibold text-ink">{words.made}</h2>
      {howMade(reading).map((section) => (
        <section key={section.title} className="measure grid gap-2">
          <h3 className="font-semibold">{section.title}</h3>
          {section.lines.map((line) => (
            <p key={line}>
              <NamedText text={line} />
            </p>
          ))}
        </section>
      ))}
      <h3 className="font-semibold">{madeWords.version}</h3>
      <p>
        {words.version({ questionnaire: title, number: questionnaire.number })}
        {version !== null && (
          <>
            <br />
            {words.release({
              number: version.number,
              on: formatDay(version.releasedAt, { language: reading.language, timeZone: version.timeZone }),
            })}
            <br />
            <span className="break-all">{words.fingerprint({ hash: version.hash })}</span>
          </>
        )}
      </p>
      {earlier.length > 0 && (
        <section className="measure grid gap-2">
          <h3 className="font-semibold">{correctedWords.earlier}</h3>
          {earlier.map((line) => (
            <p key={line} dir="auto" className="wrap-anywhere">
              {line}
            </p>
          ))}
        </section>
      )}
      {version !== null && <KeepReport reading={reading} introduction={introduction} version={version} />}
    </footer>
  );
}
