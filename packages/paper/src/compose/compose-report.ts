import type { Guesses } from "@parallax/domain/report/guess";
import { reportPaperWords as words } from "@parallax/language/en/report-paper";
import { readReport } from "@parallax/language/report/reading";
import type { Reading } from "@parallax/language/report/reading";
import type { Block, ComposedReport } from "../block.ts";
import type { ReportPaper } from "../report-paper.ts";
import { composeCover, monthOf } from "./cover.ts";
import { composeEachCompetency } from "./each-competency.ts";
import { composeHowMade } from "./how-made.ts";
import { composeInTheirWords } from "./in-their-words.ts";
import { composeKeepGrowTalk } from "./keep-grow-talk.ts";
import { composeLeadingAndManaging } from "./leading-and-managing.ts";
import { composeMyChoices } from "./my-choices.ts";
import { composeOnePage } from "./one-page.ts";
import { composeSinceLastTime } from "./since-last-time.ts";
import { composeTwoViews } from "./two-views.ts";
import { composeWatchOuts } from "./watch-outs.ts";
import { composeWhereNext } from "./where-next.ts";
import { composeWhoSeesWhat } from "./who-sees-what.ts";

const numbered: readonly ((reading: Reading, number: number, guesses: Guesses | null) => readonly Block[])[] = [
  composeOnePage,
  composeLeadingAndManaging,
  composeTwoViews,
  composeKeepGrowTalk,
  composeWatchOuts,
  composeInTheirWords,
  composeWhereNext,
  composeMyChoices,
];

/** A report in the order in which it is read, every word of it final: the same report gives the same, to the last sign. */
export function composeReport({ snapshot, introduction, version, language, guesses }: ReportPaper): ComposedReport {
  const reading = readReport(snapshot, language);
  const subject = snapshot.round.subjectName;
  const month = monthOf(reading);
  return {
    language,
    direction: reading.direction,
    title: words.fileTitle({ subject, month }),
    subject,
    month,
    cover: composeCover(reading, introduction, version),
    blocks: [
      ...inOrder(reading, guesses ?? null),
      ...composeWhoSeesWhat(reading),
      ...composeEachCompetency(reading),
      ...composeSinceLastTime(reading),
      ...composeHowMade(reading, version),
    ],
    madeAt: version?.releasedAt ?? `${snapshot.round.closedOn || noDay}T12:00:00.000Z`,
  };
}

/** What a file must hold that was made on a day nobody said: another day would be another file of the same report. */
const noDay = "1970-01-01";

/** Parts that have nothing to say are left out, and the next one takes their number. */
function inOrder(reading: Reading, guesses: Guesses | null): readonly Block[] {
  let number = 1;
  return numbered.flatMap((compose) => {
    const blocks = compose(reading, number, guesses);
    if (blocks.length > 0) number += 1;
    return blocks;
  });
}
