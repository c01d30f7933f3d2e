/** Marking while reading. */
export const reportMarkWords = {
  mark: "Mark",
  kind: { keep: "Keep", grow: "Grow", talk: "Talk about" },
  markThing: (told: { thing: string }) => `Mark: ${told.thing}`,
  marked: (told: { kind: string; thing: string }) => `Marked “${told.kind}”: ${told.thing}`,
  unmark: "Take the mark away",
  remark: (told: { beginning: string }) => `the comment “${told.beginning}”`,
};
export type ReportMarkWords = typeof reportMarkWords;
