import type { Guesses } from "@parallax/domain/report/guess";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { reportPrepWords as words } from "@parallax/language/en/report-prep";
import { prepText } from "@parallax/language/report/prep-text";
import { readReport } from "@parallax/language/report/reading";
import { useMemo } from "react";
import { language } from "../reader.ts";
import { PrepDifferences } from "./prep-differences.tsx";
import { PrepLinesPart, PrepPart } from "./prep-part.tsx";
import { PrepRolePart } from "./prep-role.tsx";
import "./prep.css";

type PrepSheetViewProps = {
  readonly snapshot: ReportSnapshot;
  /** What the subject expected; null while they have not said. */
  readonly guesses: Guesses | null;
  readonly draft: boolean;
};

/** Two pages: what the report says on the first, what to make of it on the second. */
export function PrepSheetView({ snapshot, guesses, draft }: PrepSheetViewProps) {
  const sheet = useMemo(() => prepText(readReport(snapshot, language), guesses), [snapshot, guesses]);
  return (
    <article className="prep-sheet">
      <div className="prep-paper">
        <header className="grid gap-2">
          <h1 tabIndex={-1} className="text-page font-semibold tracking-[-0.01em]">
            {sheet.title}
          </h1>
          <p className="serif text-lead">
            <bdi>{sheet.of}</bdi>
          </p>
          <p className="measure text-small text-soft print:hidden">
            {sheet.lead} {draft && words.draft}
          </p>
        </header>
        <PrepLinesPart part={sheet.standsOut} counted />
        <PrepDifferences gaps={sheet.gaps} />
        <PrepRolePart role={sheet.role} />
      </div>
      <div className="prep-paper">
        <PrepLinesPart part={sheet.apart} />
        <PrepLinesPart part={sheet.torn} />
        <PrepLinesPart part={sheet.guess} />
        <PrepLinesPart part={sheet.tone} />
        <PrepLinesPart part={sheet.withheld} />
        <PrepLinesPart part={sheet.questions} counted />
        <PrepPart title={words.hypotheses} lead={words.hypothesesLead}>
          <div aria-hidden="true" className="prep-ruled" />
        </PrepPart>
      </div>
    </article>
  );
}
