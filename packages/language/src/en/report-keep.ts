import { capital, numberWord } from "./counting.ts";

import type { NotComparable } from "@parallax/domain/report/compare-rounds";
import type { Leaning } from "@parallax/domain/statistics/round-analysis";

/** Taking a report along, and the words of its table. */
export const reportKeepWords = {
  title: "To keep",
  lead: "For yourself. Whoever gets one of these files can read all of it.",
  csv: "The figures, for a spreadsheet",
  json: "The whole report, to be checked later",
  pdf: { a4: "Download as PDF (A4)", letter: "Download as PDF (Letter)" },
  pdfBusy: "Setting the pages",
  pdfWaiting: (told: { ahead: number }) =>
    told.ahead === 0
      ? "The pages are being set. Read on; the file is saved as soon as it is done."
      : `${capital(numberWord(told.ahead))} ${told.ahead === 1 ? "file is" : "files are"} set before yours. Read on; it is saved as soon as it is done.`,
  pdfDone: { a4: "The PDF (A4) is saved.", letter: "The PDF (Letter) is saved." },
  pdfAgain: "Save it again",
  pdfFailed: "The PDF could not be made",
  pdfFailures: {
    "too-long": "Setting the pages took longer than is allowed. It may be that much is going on; try again in a while.",
    "too-large":
      "The pages became larger than is allowed. Try again in a while; the whole report can be kept as a file below.",
    interrupted: "Setting the pages was interrupted each time. Try again.",
    unsettable: "Something in this report cannot be set on paper. Tell whoever runs this installation.",
  },
  pdfRetry: "Try again",
  csvName: (told: { month: string }) => `report-${told.month}-figures.csv`,
  jsonName: (told: { month: string }) => `report-${told.month}.json`,
  heads: [
    "Part",
    "What",
    "Who",
    "People",
    "Mean",
    "Likely from",
    "Likely to",
    "You less them",
    "Difference",
    "Agreement",
    "Not shown because",
  ],
  part: {
    panel: "Who answered",
    map: "The map",
    competency: "Competency",
    behaviour: "Behaviour",
    axis: "Line",
    habit: "Habit",
    since: "Since last time",
  },
  panel: { invited: "invited", answered: "answered" },
  map: { leading: "Leading", managing: "Managing", balance: "Leading less managing" },
  region: { major: "Region, long half-axis", minor: "Region, short half-axis", turn: "Region, turned by degrees" },
  leaning: {
    leadership: "leans to leading",
    management: "leans to managing",
    balanced: "in balance",
    unclear: "not settled",
  } satisfies Record<Leaning, string>,
  since: { before: (told: { who: string }) => `${told.who}, then`, now: (told: { who: string }) => `${told.who}, now` },
  notComparable: {
    "asked-differently": "the questions were other ones",
    "other-groups": "other groups are behind the figures",
    "not-shown": "too few answered in one of the rounds",
  } satisfies Record<NotComparable["why"], string>,
};
export type ReportKeepWords = typeof reportKeepWords;
