import type { PrepQuestion } from "@parallax/domain/coaching/five-questions";
import type { Language } from "@parallax/domain/language";
import { reportFindingWords } from "../en/report-findings.ts";
import { reportPrepWords } from "../en/report-prep.ts";
import { formatList } from "../list-format.ts";
import { reportSentence, type ReportNames } from "../report-sentence.ts";

/** The words of a question for the debrief. */
export function prepQuestion(question: PrepQuestion, names: ReportNames, language: Language): string {
  const { ask } = reportPrepWords;
  switch (question.ask) {
    case "opening":
      return reportSentence(question.finding, reportFindingWords, names, language);
    case "you-higher":
    case "others-higher":
    case "strength":
      return ask[question.ask]({ competency: names.competency(question.competency) });
    case "role-apart":
      return ask["role-apart"]({ axis: names.axis(question.axis) });
    case "cells-apart":
      return ask["cells-apart"]({
        competency: names.competency(question.competency),
        higher: names.cell(question.higher),
        lower: names.cell(question.lower),
      });
    case "torn":
      return ask.torn({ thing: question.list === "axis" ? names.axis(question.id) : names.competency(question.id) });
    case "missing":
      return ask.missing({ groups: formatList(question.groups.map(names.group), language) });
    case "expected":
    case "smallest-step":
    case "would-notice":
    case "needs-from-role":
    case "left-out":
      return ask[question.ask];
  }
}
