import { preparePrepSheet } from "@parallax/domain/coaching/prep-sheet";
import type { Guesses } from "@parallax/domain/report/guess";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { toneGuide, webPrepWords as words } from "@parallax/language/en/web-prep";
import { formatMonth } from "@parallax/language/date-format";
import { prepQuestion } from "@parallax/language/prep-question";
import { readReport } from "@parallax/language/report/reading";
import { useMemo } from "react";
import { language } from "../reader.ts";
import { NamedText, Sentence } from "../report/sentence.tsx";
import { cellForCoach } from "./cell-for-coach.ts";
import { PrepDifferences } from "./prep-differences.tsx";
import { PrepGuess } from "./prep-guess.tsx";
import { PrepLines, PrepPart } from "./prep-part.tsx";
import { PrepRole } from "./prep-role.tsx";
import "./prep.css";
import { PrepTone } from "./prep-tone.tsx";
import { PrepWithheldLines } from "./prep-withheld.tsx";

type PrepSheetViewProps = {
  readonly snapshot: ReportSnapshot;
  /** What the subject expected; null while they have not said. */
  readonly guesses: Guesses | null;
  readonly draft: boolean;
};

/** Two pages: what the report says on the first, what to make of it on the second. */
export function PrepSheetView({ snapshot, guesses, draft }: PrepSheetViewProps) {
  const reading = readReport(snapshot, language);
  const sheet = useMemo(() => preparePrepSheet(snapshot, toneGuide), [snapshot]);
  const subject = snapshot.round.subjectName;
  const month = formatMonth(new Date(`${snapshot.round.closedOn}T12:00:00Z`), { language, timeZone: "UTC" });
  return (
    <article className="prep-sheet">
      <div className="prep-paper">
        <header className="grid gap-2">
          <h1 tabIndex={-1} className="text-page font-semibold tracking-[-0.01em]">
            {words.title}
          </h1>
          <p className="serif text-lead">
            <bdi>{words.of({ subject, month })}</bdi>
          </p>
          <p className="measure text-small text-soft print:hidden">
            {words.lead({ subject })} {draft && words.draft}
          </p>
        </header>
        <PrepPart title={words.standsOut} lead={words.standsOutLead({ subject })}>
          <ol className="serif grid list-decimal gap-1 ps-6 marker:text-accent">
            {sheet.standsOut.map((finding) => (
              <li key={finding.textKey + JSON.stringify(finding.params)}>
                <Sentence reading={reading} finding={finding} />
              </li>
            ))}
          </ol>
        </PrepPart>
        <PrepDifferences reading={reading} sheet={sheet} />
        <PrepRole reading={reading} lines={sheet.role} />
      </div>
      <div className="prep-paper">
        <PrepLines
          title={words.apart}
          none={words.apartNone}
          lines={sheet.apart.map(({ competency, higher, lower }) =>
            words.apartLine({
              competency: reading.names.competency(competency),
              higher: cellForCoach(higher),
              lower: cellForCoach(lower),
            }),
          )}
        />
        <PrepLines
          title={words.torn}
          none={words.tornNone}
          after={words.tornAsk}
          lines={sheet.torn.map(({ list, id, of }) =>
            words.tornLine({
              thing: list === "axis" ? reading.names.axis(id) : reading.names.competency(id),
              of: of === "others" ? words.tornOthers : cellForCoach(of),
            }),
          )}
        />
        <PrepGuess reading={reading} guesses={guesses} />
        <PrepTone tone={sheet.tone} />
        <PrepWithheldLines reading={reading} withheld={sheet.withheld} />
        <PrepPart title={words.questions}>
          <ol className="serif grid list-decimal gap-2 ps-6 marker:text-accent">
            {sheet.questions.map((question) => {
              const text = prepQuestion(question, reading.names, language);
              return (
                <li key={text}>
                  <NamedText text={text} />
                </li>
              );
            })}
          </ol>
        </PrepPart>
        <PrepPart title={words.hypotheses} lead={words.hypothesesLead}>
          <div aria-hidden="true" className="prep-ruled" />
        </PrepPart>
      </div>
    </article>
  );
}
