/** What a report says of itself once a later version has taken the place of an earlier one. */
export const reportCorrectedWords = {
  title: (told: { number: number; on: string }) => `Corrected on ${told.on}. This is version ${told.number}.`,
  reason: (told: { reason: string }) => `Reason: ${told.reason}`,
  note: "The figures are the same. What was marked and the goals stay.",
  earlier: "Earlier versions",
  replaced: (told: { number: number; on: string; reason: string }) =>
    `Version ${told.number}, released on ${told.on}, was replaced. Reason: ${told.reason}`,
  fingerprint: (told: { hash: string }) => `Its fingerprint: ${told.hash}`,
  kept: "They are kept as they were, and whoever has a file of one can still have it verified. They are not shown again: a correction has to be able to take a name away.",
};
export type ReportCorrectedWords = typeof reportCorrectedWords;
