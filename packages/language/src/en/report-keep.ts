/** Taking a report along, and the words of its table. */
export const reportKeepWords = {
  title: "To keep",
  lead: "For yourself. Whoever gets one of these files can read all of it.",
  csv: "The figures, for a spreadsheet",
  json: "The whole report, to be checked later",
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
    "Not shown because",
  ],
  part: { competency: "Competency", behaviour: "Behaviour", axis: "Line", habit: "Habit" },
};
export type ReportKeepWords = typeof reportKeepWords;
