import { reportFaceWords as words } from "@parallax/language/en/report-face";
import { reportHeatWords } from "@parallax/language/en/report-heat";
import { reportListWords as listWords } from "@parallax/language/en/report-lists";
import { reportNextWords as nextWords } from "@parallax/language/en/report-next";
import { reportSinceWords } from "@parallax/language/en/report-since";
import { webGoalWords } from "@parallax/language/en/web-goal";
import type { Reading } from "@parallax/language/report/reading";

type Part = { readonly id: string; readonly title: string };

/** The parts that this report has, in the order in which they are read; `core` are numbered, the rest stands behind them. */
export function partsOf(
  { snapshot }: Reading,
  choices: boolean,
): { readonly core: readonly Part[]; readonly behind: readonly Part[] } {
  const { openQuestions, watchOuts } = snapshot.questionnaire.content;
  return {
    core: [
      { id: "one-page", title: words.onePage },
      { id: "leading-and-managing", title: words.leading },
      { id: "two-views", title: words.views },
      { id: "keep-grow-talk", title: listWords.title },
      ...(watchOuts.length > 0 ? [{ id: "watch-outs", title: words.watchOuts }] : []),
      ...(openQuestions.length > 0 ? [{ id: "in-their-words", title: words.words }] : []),
      { id: "where-next", title: nextWords.next },
      ...(choices ? [{ id: "my-choices", title: webGoalWords.title }] : []),
    ],
    behind: [
      { id: "who-sees-what", title: reportHeatWords.title },
      ...(snapshot.previous === undefined ? [] : [{ id: "since-last-time", title: reportSinceWords.title }]),
      { id: "each-competency", title: nextWords.each },
      { id: "how-made", title: words.made },
    ],
  };
}
