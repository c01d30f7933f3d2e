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
import { partsOf } from "./parts.ts";
import "./print.css";
import { sayCorrected } from "@parallax/language/report/corrections";
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
  const corrected = sayCorrected(reading, version);
  const { core } = partsOf(reading, choices !== undefined);
  const numberOf = (part: string): number => core.findIndex(({ id }) => id === part) + 1;
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
        {corrected !== null && (
          <div className="pt-8">
            <Notice title={corrected.title}>
              <span dir="auto" className="wrap-anywhere">
                {corrected.text}
              </span>
            </Notice>
          </div>
        )}
        <Cover reading={reading} introduction={introduction} />
        <div className="space-y-16">
          <OnePage reading={reading} number={numberOf("one-page")} />
          <LeadingAndManaging reading={reading} number={numberOf("leading-and-managing")} />
          <TwoViews reading={reading} number={numberOf("two-views")} guesses={guesses} />
          <KeepGrowTalk reading={reading} number={numberOf("keep-grow-talk")} />
          <WatchOuts reading={reading} number={numberOf("watch-outs")} />
          <InTheirWords reading={reading} number={numberOf("in-their-words")} />
          <WhereNext reading={reading} number={numberOf("where-next")} />
          {choices?.(numberOf("my-choices"))}
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
