import type { Finding } from "@parallax/domain/report/finding";
import { reportFaceWords as words } from "@parallax/language/en/report-face";
import type { ReactNode } from "react";
import { findingsOf } from "@parallax/language/report/reading";
import type { Reading } from "@parallax/language/report/reading";
import { asWritten } from "../ui/as-written.ts";
import { MarkIt } from "./mark-it.tsx";
import { ReportPart } from "./report-part.tsx";
import { titleOf } from "./title-of.ts";
import { Say, Sentence } from "./sentence.tsx";

/** The whole report in the time of one page. No figure stands beside anybody's words. */
export function OnePage({ reading, number }: { readonly reading: Reading; readonly number: number }) {
  return (
    <ReportPart id="one-page" number={number} title={words.onePage}>
      <Say reading={reading} part="balance" className="serif text-section leading-snug" />
      <div className="grid gap-x-12 gap-y-10 sm:grid-cols-2">
        <Half title={words.strengths}>
          <Strengths reading={reading} />
        </Half>
        <Half title={words.areas}>
          <ul className="serif grid gap-4">
            {findingsOf(reading, "areas").map((finding, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- findings are frozen
              <li key={place}>
                <Sentence reading={reading} finding={finding} />
              </li>
            ))}
          </ul>
        </Half>
      </div>
      <div className="grid gap-2">
        <h3 className="text-subject font-semibold">{words.difference}</h3>
        <Say reading={reading} part="difference" />
      </div>
      <div className="grid gap-2 border-s-3 border-accent ps-5">
        <h3 className="font-sans text-small font-semibold text-soft">{words.question}</h3>
        <Say reading={reading} part="question" className="serif measure text-lead" />
      </div>
    </ReportPart>
  );
}

function Half({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="grid content-start gap-3">
      <h3 className="text-subject font-semibold">{title}</h3>
      {children}
    </section>
  );
}

/** What others see as strong, each with somebody's words where there are any. */
export function Strengths({ reading }: { readonly reading: Reading }) {
  return (
    <ul className="serif grid gap-4">
      {findingsOf(reading, "strengths").map((finding, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- findings are frozen
        <Strength key={place} reading={reading} finding={finding} />
      ))}
    </ul>
  );
}

function Strength({ reading, finding }: { readonly reading: Reading; readonly finding: Finding }) {
  const named = competenciesIn(finding);
  const [only] = named;
  return (
    <li className="grid gap-1">
      <span>
        <Sentence reading={reading} finding={finding} />
      </span>
      {finding.quote !== undefined && (
        <q {...asWritten(finding.quote.text)} className="text-small text-soft italic">
          {finding.quote.text}
        </q>
      )}
      {only !== undefined && named.length === 1 && (
        <MarkIt thing={{ kind: "competency", id: only }} name={titleOf(reading, only)} />
      )}
    </li>
  );
}

function competenciesIn({ refs }: Finding): readonly string[] {
  return [...new Set(refs.flatMap((ref) => (ref.list === "competency" ? [ref.id] : [])))];
}
