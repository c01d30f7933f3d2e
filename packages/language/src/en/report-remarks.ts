/** Many comments, and long ones. */
export const reportRemarkWords = {
  whole: (told: { whole: boolean }) => (told.whole ? "Show its beginning only" : "Show all of it"),
  wholeOf: (told: { beginning: string; whole: boolean }) =>
    `${told.whole ? "Show its beginning only" : "Show all of it"}: “${told.beginning}”`,
  further: (told: { from: number; to: number; of: number }) =>
    told.from === told.to ? `Comment ${told.from} of ${told.of}` : `Comments ${told.from} to ${told.to} of ${told.of}`,
};
export type ReportRemarkWords = typeof reportRemarkWords;
