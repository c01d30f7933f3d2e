import type { CompetencyFigure } from "@parallax/domain/report/figure";
import { developmentIdea } from "@parallax/language/en/development/development-library";
import { reportFaceWords as faceWords } from "@parallax/language/en/report-face";
import { reportNextWords as words } from "@parallax/language/en/report-next";
import type { ReactNode } from "react";
import { TwinTable } from "../ui/chart/twin-table.tsx";
import { Practices } from "./idea-view.tsx";
import { halfPage } from "@parallax/language/report/half-page";
import type { HalfPage as Half } from "@parallax/language/report/half-page";
import type { Reading } from "@parallax/language/report/reading";
import { RemarkText } from "./remark-text.tsx";
import { MarkIt } from "./mark-it.tsx";
import { ReportPart } from "./report-part.tsx";
import { titleOf } from "./title-of.ts";

/** Behind the core: half a page on each competency, closed until somebody looks it up. */
export function EachCompetency({ reading }: { readonly reading: Reading }) {
  return (
    <ReportPart id="each-competency" title={words.each} lead={words.eachLead}>
      <div className="border-b border-line">
        {reading.snapshot.figures.competencies.map((figure) => (
          <HalfPage key={figure.id} reading={reading} figure={figure} />
        ))}
      </div>
    </ReportPart>
  );
}

type HalfPageProps = { readonly reading: Reading; readonly figure: CompetencyFigure };

function HalfPage({ reading, figure }: HalfPageProps) {
  const title = titleOf(reading, figure.id);
  const { description, behaviours, remarks } = halfPage(reading, figure);
  const idea = developmentIdea(figure.id);
  return (
    <details className="group border-t border-line print:break-inside-avoid">
      <summary className="grid min-h-14 cursor-pointer grid-cols-[1fr_auto] items-center gap-x-4 py-3 sm:grid-cols-[1fr_auto_auto]">
        <h3 className="text-subject font-semibold">{title}</h3>
        <span className="col-start-1 text-small whitespace-nowrap text-soft tabular-nums sm:col-start-auto">
          {readingOf(reading, figure)}
        </span>
        <Chevron />
      </summary>
      {/* A link to what lies inside opens it. */}
      <div id={`competency-${figure.id}`} className="grid scroll-mt-36 gap-6 pb-8">
        <MarkIt thing={{ kind: "competency", id: figure.id }} name={title} />
        {description !== "" && <p className="measure text-small text-soft">{description}</p>}
        <Behaviours behaviours={behaviours} />
        {idea !== undefined && (
          <>
            <Titled title={words.there}>
              <p className="serif measure">{idea.there}</p>
            </Titled>
            <Titled title={words.practices}>
              <Practices practices={idea.practices} />
            </Titled>
            <Titled title={words.overdone}>
              <p className="serif measure">{idea.overdone}</p>
            </Titled>
          </>
        )}
        <Remarks remarks={remarks} />
      </div>
    </details>
  );
}

/** Points down while closed, up while open. */
function Chevron() {
  return (
    <svg
      viewBox="0 0 12 12"
      aria-hidden="true"
      className="col-start-2 row-span-2 row-start-1 size-3 stroke-current text-soft transition-transform group-open:rotate-180 motion-reduce:transition-none sm:col-start-auto sm:row-span-1 sm:row-start-auto print:hidden"
    >
      <path d="M2 4l4 4 4-4" fill="none" strokeWidth="1.5" />
    </svg>
  );
}

function readingOf({ score }: Reading, { self, others }: CompetencyFigure): string {
  const own = self === null ? faceWords.none : score(self);
  const theirs = others.kind === "shown" ? score(others.mean) : faceWords.none;
  return `${faceWords.you} ${own} · ${faceWords.others} ${theirs}`;
}

function Titled({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="grid gap-2">
      <h4 className="text-small font-semibold text-soft">{title}</h4>
      {children}
    </section>
  );
}

/** The competency's behaviours, and on which of them many said nothing. */
function Behaviours({ behaviours: { title, heads, rows, read, unanswered } }: Pick<Half, "behaviours">) {
  return (
    <div className="grid gap-2">
      <div role="region" aria-label={title} tabIndex={0} className="overflow-x-auto">
        <TwinTable caption={title} heads={heads} rows={rows} />
      </div>
      {[read, ...unanswered].map((line) => (
        <p key={line} className="text-fine text-soft">
          {line}
        </p>
      ))}
    </div>
  );
}

/** What people wrote that speaks of it: at the end, apart from every figure. */
function Remarks({ remarks }: Pick<Half, "remarks">) {
  if (remarks === null) return null;
  return (
    <Titled title={words.remarks}>
      <p className="text-fine text-soft">{remarks.lead}</p>
      <ul className="grid gap-3">
        {remarks.near.map(({ at, text, shortened }) => (
          <li key={at} className="grid grid-cols-[1.25rem_1fr] break-inside-avoid">
            <span aria-hidden="true" className="serif text-accent">
              {faceWords.remarkMark}
            </span>
            <div>
              <RemarkText text={text} />
              {shortened && <p className="text-fine text-soft">{faceWords.wordsShortened}</p>}
            </div>
          </li>
        ))}
      </ul>
      {remarks.more !== null && (
        <p className="text-small text-soft">
          <a href="#in-their-words" className="hover:underline">
            {remarks.more}
          </a>
        </p>
      )}
    </Titled>
  );
}
