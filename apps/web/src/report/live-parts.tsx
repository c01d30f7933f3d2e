import type { Guesses } from "@parallax/domain/report/guess";
import type { LivePart } from "@parallax/domain/report/live-part";
import { webLiveWords } from "@parallax/language/en/web-live";
import type { Reading } from "@parallax/language/report/reading";
import { InTheirWords } from "./in-their-words.tsx";
import { KeepGrowTalk } from "./keep-grow-talk.tsx";
import { LeadingAndManaging } from "./leading-and-managing.tsx";
import { Strengths } from "./one-page.tsx";
import { ReportPart } from "./report-part.tsx";
import { TwoViews } from "./two-views.tsx";
import { WatchOuts } from "./watch-outs.tsx";

type LivePartsProps = {
  readonly reading: Reading;
  readonly opened: readonly LivePart[];
  readonly guesses: Guesses | null;
};

/** The open parts of a report, each drawn as the report draws it. */
export function LiveParts({ reading, opened, guesses }: LivePartsProps) {
  const differences = opened.includes("differences");
  return (
    <>
      {opened.includes("strengths") && (
        <ReportPart id="strengths" title={webLiveWords.parts.strengths}>
          <Strengths reading={reading} />
        </ReportPart>
      )}
      {opened.includes("balance") && <LeadingAndManaging reading={reading} clusters={differences} />}
      {differences && (
        <>
          <TwoViews reading={reading} guesses={guesses} />
          <KeepGrowTalk reading={reading} />
          <WatchOuts reading={reading} />
        </>
      )}
      {opened.includes("remarks") && <InTheirWords reading={reading} />}
    </>
  );
}
