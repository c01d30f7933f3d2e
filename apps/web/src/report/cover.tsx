import type { PanelCell } from "@parallax/domain/report/snapshot";
import { reportFaceWords as words } from "@parallax/language/en/report-face";
import { reportPeopleWords } from "@parallax/language/en/report-people";
import { formatMonth } from "@parallax/language/date-format";
import { formatShare } from "@parallax/language/number-format";
import type { ReactNode } from "react";
import { InlineMark } from "@parallax/chart/mark";
import { markOf } from "@parallax/language/report/mark-of";
import { cellLabel } from "@parallax/language/report/reading";
import type { Reading } from "@parallax/language/report/reading";
import { asWritten } from "../ui/as-written.ts";
import { Say } from "./sentence.tsx";

/** Whose report, of when; the coach's words; who answered, who may see it, how to read it. */
export function Cover({ reading, introduction }: { readonly reading: Reading; readonly introduction: string }) {
  const { round, questionnaire, rules } = reading.snapshot;
  const month = formatMonth(new Date(`${round.closedOn}T12:00:00Z`), {
    language: reading.language,
    timeZone: "UTC",
  });
  return (
    <header className="grid gap-12 pb-14 print:gap-8 print:pb-0">
      <div className="grid gap-4 pt-10 sm:pt-20 print:pt-6">
        <p className="text-small text-soft">
          {words.month({ questionnaire: reading.text(questionnaire.content.title), month })}
        </p>
        <h1 tabIndex={-1} className="text-display font-semibold tracking-[-0.02em]">
          <bdi>{round.subjectName}</bdi>
        </h1>
        <p className="serif text-lead text-soft">
          <bdi>{round.organisationName}</bdi>
        </p>
      </div>
      {introduction.trim() !== "" && <Introduction text={introduction} coachName={round.coachName} />}
      <div className="grid gap-x-12 gap-y-10 sm:grid-cols-2 print:gap-y-5">
        <CoverNote title={words.coverAnswered}>
          <WhoAnswered reading={reading} />
        </CoverNote>
        <CoverNote title={words.coverSeen}>
          <p>{words.coverSeenBy({ coach: round.coachName })}</p>
        </CoverNote>
        <div className="sm:col-span-2">
          <CoverNote title={words.coverRead}>
            {words.coverReadLines({ level: formatShare(rules.level, reading.language) }).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </CoverNote>
        </div>
      </div>
    </header>
  );
}

function Introduction({ text, coachName }: { readonly text: string; readonly coachName: string | null }) {
  return (
    <div className="serif measure grid gap-4 text-lead">
      {text
        .trim()
        .split(/\n{2,}/)
        .map((paragraph, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a text's paragraphs never move
          <p key={place} {...asWritten(paragraph)} className="whitespace-pre-line">
            {paragraph}
          </p>
        ))}
      <p className="text-small text-soft italic">
        {coachName === null ? words.introductionByNobody : words.introductionBy({ coach: coachName })}
      </p>
    </div>
  );
}

function CoverNote({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="grid content-start gap-2 border-t border-line pt-4">
      <h2 className="font-sans text-small font-semibold">{title}</h2>
      <div className="grid gap-2 text-small">{children}</div>
    </section>
  );
}

function WhoAnswered({ reading }: { readonly reading: Reading }) {
  const { panel } = reading.snapshot;
  return (
    <>
      <dl className="grid gap-1">
        <div className="flex items-baseline gap-2">
          <dt className="flex items-baseline gap-2">
            <InlineMark shape="diamond" tone="ink" />
            {panel.selfAnswered ? words.coverSelf : words.coverSelfMissing}
          </dt>
        </div>
        {panel.cells.map((cell) => (
          <AnsweredCell key={cell.key} cell={cell} reading={reading} />
        ))}
      </dl>
      {panel.cells.length === 0 && <p>{words.coverNobody}</p>}
      <Say reading={reading} part="cover" className="grid gap-1 text-soft" />
    </>
  );
}

function AnsweredCell({ cell, reading }: { readonly cell: PanelCell; readonly reading: Reading }) {
  return (
    <div className="flex items-baseline justify-between gap-4">
      <dt className="flex items-baseline gap-2">
        <InlineMark shape={markOf(cell.key)} tone="soft" />
        {cell.groups.length === 1 && cell.groups[0] !== undefined
          ? reportPeopleWords.label[cell.groups[0]]
          : cellLabel(cell.key, reading.language)}
      </dt>
      <dd className="figures whitespace-nowrap text-soft">
        {words.coverCount({ answered: cell.answered, invited: cell.invited })}
      </dd>
    </div>
  );
}
