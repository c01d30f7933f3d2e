import type { Guesses } from "@parallax/domain/report/guess";
import type { LivePart } from "@parallax/domain/report/live-part";
import type { Remark } from "@parallax/domain/report/snapshot";
import { reportFaceWords as faceWords } from "@parallax/language/en/report-face";
import { webLiveWords } from "@parallax/language/en/web-live";
import { cellLabel, findingsOf, type Reading } from "@parallax/language/report/reading";
import type { ReactNode } from "react";
import { AxisProfile } from "../report/axis-profile.tsx";
import { LeaderManagerMap } from "../report/leader-manager-map.tsx";
import { Say, Sentence } from "../report/sentence.tsx";
import { TwoViews } from "../report/two-views.tsx";
import { Quote } from "./quote.tsx";

const words = webLiveWords.presenter;

/** One thing to look at together. `part`: with which part of the report it opens; null from the start. */
export type Slide = {
  readonly id: string;
  readonly part: LivePart | null;
  readonly title: string;
  readonly face: (reading: Reading) => ReactNode;
};

/** The debrief in its order: who was asked, one's own view, strengths, balance, differences, remarks, and a choice at the end. */
export function slidesOf(reading: Reading, guesses: Guesses | null, opened: readonly LivePart[]): readonly Slide[] {
  const { parts } = webLiveWords;
  const lines = reading.snapshot.questionnaire.content.axes.length;
  return [
    { id: "context", part: null, title: words.context, face: (each) => <Context reading={each} /> },
    { id: "own", part: null, title: words.own, face: (each) => <OwnView reading={each} guesses={guesses ?? {}} /> },
    { id: "strengths", part: "strengths", title: parts.strengths, face: (each) => <Strengths reading={each} /> },
    { id: "balance", part: "balance", title: parts.balance, face: (each) => <Balance reading={each} /> },
    ...(lines === 0 ? [] : [{ ...linesSlide, title: words.lines({ lines }) }]),
    {
      id: "differences",
      part: "differences",
      title: words.differences,
      face: (each) => <TwoViews reading={each} guesses={guesses} />,
    },
    ...(opened.includes("remarks") ? remarkSlides(reading) : [allRemarks]),
    { id: "choose", part: null, title: words.choose, face: () => <Choose /> },
  ];
}

const linesSlide = { id: "lines", part: "balance", face: (each: Reading) => <Lines reading={each} /> } as const;

/** One screen, while nothing is open or where nobody wrote. */
const allRemarks: Slide = {
  id: "remarks",
  part: "remarks",
  title: webLiveWords.parts.remarks,
  face: () => <p className="text-lead">{words.remarksNone}</p>,
};

/** A question a screen: what the subject wrote, what others did, and that something was held back. */
function remarkSlides({ snapshot, text }: Reading): readonly Slide[] {
  const answered = snapshot.questionnaire.content.openQuestions.flatMap(({ id, others }): readonly Slide[] => {
    const written: Written = {
      own: snapshot.self.remarks.filter((remark) => remark.question === id).map((remark) => remark.text),
      theirs: snapshot.remarks.filter((remark) => remark.question === id),
      held: snapshot.held?.find((each) => each.question === id)?.remarks ?? 0,
    };
    return written.own.length + written.theirs.length + written.held === 0
      ? []
      : [{ id: `remarks-${id}`, part: "remarks", title: text(others), face: () => <Remarks written={written} /> }];
  });
  return answered.length === 0 ? [allRemarks] : answered;
}

function Context({ reading }: { readonly reading: Reading }) {
  const { panel } = reading.snapshot;
  return (
    <div className="grid gap-8">
      <dl className="figures grid text-lead">
        {panel.cells.map(({ key, answered, invited }) => (
          <div key={key} className="flex items-baseline justify-between gap-6 border-t border-line py-3">
            <dt>{cellLabel(key, reading.language)}</dt>
            <dd>{faceWords.coverCount({ answered, invited })}</dd>
          </div>
        ))}
      </dl>
      {panel.cells.length === 0 && <p className="text-lead">{faceWords.coverNobody}</p>}
      <Say reading={reading} part="cover" className="grid gap-2 text-soft" />
    </div>
  );
}

/** Their own ratings and, where they guessed, where they expect others. */
function OwnView({ reading, guesses }: { readonly reading: Reading; readonly guesses: Guesses }) {
  const { figures, questionnaire } = reading.snapshot;
  const rated = figures.competencies.flatMap(({ id, self }) => (self === null ? [] : [{ id, self }]));
  if (rated.length === 0) return <p className="text-lead">{words.ownNothing}</p>;
  return (
    <div className="grid gap-6">
      <p className="serif text-lead text-soft">
        {words.ownLead} {Object.keys(guesses).length > 0 && words.ownGuesses}
      </p>
      <dl className="figures grid gap-x-12 sm:grid-cols-2">
        {rated.map(({ id, self }) => (
          <div key={id} className="flex items-baseline justify-between gap-6 border-t border-line py-2">
            <dt>{reading.text(questionnaire.content.competencies.find((entry) => entry.id === id)?.title)}</dt>
            <dd className="text-end">
              <span className="font-semibold">{reading.score(self)}</span>
              {guesses[id] !== undefined && (
                <span className="block text-small text-soft">{words.ownGuess[guesses[id]]}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Strengths({ reading }: { readonly reading: Reading }) {
  return (
    <ul className="serif grid gap-6 text-section leading-snug">
      {findingsOf(reading, "strengths").map((finding) => (
        <li key={JSON.stringify(finding.params)}>
          <Sentence reading={reading} finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function Balance({ reading }: { readonly reading: Reading }) {
  return (
    <div className="grid gap-8">
      <Say reading={reading} part="balance" className="serif text-section leading-snug" />
      <LeaderManagerMap reading={reading} />
    </div>
  );
}

function Lines({ reading }: { readonly reading: Reading }) {
  return (
    <div className="grid gap-8">
      <Say reading={reading} part="axes" className="serif grid gap-2 text-lead" />
      <AxisProfile reading={reading} />
    </div>
  );
}

/** What stands under one question. */
type Written = { readonly own: readonly string[]; readonly theirs: readonly Remark[]; readonly held: number };

function Remarks({ written: { own, theirs, held } }: { readonly written: Written }) {
  return (
    <div className="grid gap-6">
      {own.length > 0 && (
        <div className="grid gap-1">
          <p className="text-small text-soft">{faceWords.wordsYours}</p>
          {own.map((text, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- remarks are frozen, and two may be the same
            <Quote key={place} text={text} own />
          ))}
        </div>
      )}
      {theirs.length === 0 && held === 0 && <p className="text-soft">{faceWords.wordsNone}</p>}
      {theirs.length > 0 && (
        <ul className="grid gap-6">
          {theirs.map(({ text, edited }, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- remarks are frozen, and two may be the same
            <li key={place} className="grid gap-1">
              <Quote text={text} lead />
              {edited !== undefined && <p className="text-small text-soft">{faceWords.wordsShortened}</p>}
            </li>
          ))}
        </ul>
      )}
      {held > 0 && <p className="text-soft">{faceWords.wordsHeld({ remarks: held })}</p>}
    </div>
  );
}

function Choose() {
  return (
    <div className="grid gap-8">
      <p className="serif text-lead text-soft">{words.chooseLead}</p>
      <ul className="serif grid gap-6 text-section">
        {words.choices.map((choice) => (
          <li key={choice}>{choice}</li>
        ))}
      </ul>
    </div>
  );
}
