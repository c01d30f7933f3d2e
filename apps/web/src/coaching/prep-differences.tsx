import type { PrepGap } from "@parallax/domain/coaching/clear-gaps";
import type { PrepSheet } from "@parallax/domain/coaching/prep-sheet";
import { webPrepWords as words } from "@parallax/language/en/web-prep";
import type { Reading } from "@parallax/language/report/reading";
import { NamedText } from "../report/sentence.tsx";
import { PrepPart } from "./prep-part.tsx";

/** Longer remarks are cut: the whole stands in the report. */
const longestRemark = 180;

type PrepDifferencesProps = { readonly reading: Reading; readonly sheet: PrepSheet };

/** The largest clear differences each way with what people wrote about them: no score stands beside anybody's words. */
export function PrepDifferences({ reading, sheet: { youHigher, othersHigher } }: PrepDifferencesProps) {
  return (
    <PrepPart title={words.gaps}>
      {youHigher.length + othersHigher.length === 0 ? (
        <p className="text-soft">{words.gapsNone}</p>
      ) : (
        <div className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
          <Way title={words.othersHigher} gaps={othersHigher} reading={reading} />
          <Way title={words.youHigher} gaps={youHigher} reading={reading} />
        </div>
      )}
    </PrepPart>
  );
}

type WayProps = { readonly title: string; readonly gaps: readonly PrepGap[]; readonly reading: Reading };

function Way({ title, gaps, reading }: WayProps) {
  if (gaps.length === 0) return null;
  return (
    <section className="grid content-start gap-2">
      <h3 className="font-sans text-small font-semibold text-soft">{title}</h3>
      {gaps.map(({ competency, remarks }) => (
        <div key={competency} className="grid gap-1">
          <p className="serif font-semibold">
            <NamedText text={reading.names.competency(competency)} />
          </p>
          {remarks.length > 0 && (
            <ul aria-label={words.gapsNearest} className="grid gap-1 border-s-2 border-line ps-3 text-small">
              {remarks.map(({ text, edited }) => (
                <li key={text}>
                  <q dir="auto" className="wrap-anywhere [unicode-bidi:isolate]">
                    {cut(text)}
                  </q>
                  {edited !== undefined && <span className="text-soft"> ({words.shortened})</span>}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}

function cut(text: string): string {
  if (text.length <= longestRemark) return text;
  const head = text.slice(0, longestRemark);
  return `${head.slice(0, Math.max(head.lastIndexOf(" "), longestRemark / 2)).toWellFormed()} …`;
}
