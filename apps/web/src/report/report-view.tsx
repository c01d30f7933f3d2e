import type { Language } from "@parallax/domain/language";
import type { Guesses } from "@parallax/domain/report/guess";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { reportFaceWords as words } from "@parallax/language/en/report-face";
import type { ReactNode } from "react";
import { Notice } from "../ui/notice.tsx";
import { Contents } from "./contents.tsx";
import { Cover } from "./cover.tsx";
import { EachCompetency } from "./each-competency.tsx";
import { HowMade } from "./how-made.tsx";
import { InTheirWords } from "./in-their-words.tsx";
import { KeepGrowTalk } from "./keep-grow-talk.tsx";
import { LeadingAndManaging } from "./leading-and-managing.tsx";
import { OnePage } from "./one-page.tsx";
import "./print.css";
import { readReport } from "@parallax/language/report/reading";
import { SinceLastTime } from "./since-last-time.tsx";
import { TwoViews } from "./two-views.tsx";
import { WhoSeesWhat } from "./who-sees-what.tsx";
import { WatchOuts } from "./watch-outs.tsx";
import { WhereNext } from "./where-next.tsx";

/** Which frozen version this is; `hash` in hexadecimal. */
export type ReportVersion = {
  readonly number: number;
  readonly hash: string;
  readonly releasedAt: Date;
  readonly timeZone: string;
};

type ReportViewProps = {
  readonly snapshot: ReportSnapshot;
  /** The coach's words on top; empty while there are none. */
  readonly introduction: string;
  /** Null for what is not released. */
  readonly version: ReportVersion | null;
  /** Who reads: what the subject sees is what all see, with a note on top for the others. */
  readonly reader: "subject" | "coach" | "public";
  /** What the subject expected, for them and the coach; null while they have not said. */
  readonly guesses?: Guesses | null;
  /** What the subject chose, as the part of that number. */
  readonly choices?: ((number: number) => ReactNode) | undefined;
  /** What they chose after an earlier round. */
  readonly earlierGoals?: ((roundId: string) => ReactNode) | undefined;
  readonly language?: Language;
};

/** A report as a document, drawn from its snapshot and nothing else. */
export function ReportView({
  snapshot,
  introduction,
  version,
  reader,
  guesses = null,
  choices,
  earlierGoals,
  language = "en",
}: ReportViewProps) {
  const reading = readReport(snapshot, language);
  const subject = snapshot.round.subjectName;
  return (
    <div className="mx-auto grid w-full max-w-work gap-x-12 px-4 pb-24 sm:px-8 lg:grid-cols-[12rem_minmax(0,45rem)]">
      <Contents reading={reading} choices={choices !== undefined} />
      <article dir={reading.direction} lang={language} className="min-w-0 max-w-read">
        {snapshot.origin === "generated" && (
          <div className="pt-8">
            <Notice title={words.sampleTitle}>{words.sample}</Notice>
          </div>
        )}
        {reader === "coach" && version === null && (
          <div className="pt-8">
            <Notice title={words.draftTitle}>{words.draft({ subject })}</Notice>
          </div>
        )}
        <Cover reading={reading} introduction={introduction} />
        <div className="space-y-16">
          <OnePage reading={reading} number={1} />
          <LeadingAndManaging reading={reading} number={2} />
          <TwoViews reading={reading} number={3} guesses={guesses} />
          <KeepGrowTalk reading={reading} number={4} />
          <WatchOuts reading={reading} number={5} />
          <InTheirWords reading={reading} number={6} />
          <WhereNext reading={reading} number={7} />
          {choices?.(8)}
          <WhoSeesWhat reading={reading} />
          {snapshot.previous !== undefined && (
            <SinceLastTime
              reading={reading}
              previous={snapshot.previous}
              goals={earlierGoals?.(snapshot.previous.roundId)}
            />
          )}
          <EachCompetency reading={reading} />
          <HowMade reading={reading} version={version} introduction={introduction} />
        </div>
      </article>
    </div>
  );
}
