/** Correcting a report that is released: a new version in the place of the one that the subject has. */
export const webCorrectWords = {
  open: "Correct the report",
  title: (told: { subject: string }) => `Correct ${told.subject}’s report`,
  lead: (told: { subject: string; number: number }) =>
    `${told.subject} has version ${told.number}. What you change here is seen by nobody until you release it as version ${told.number + 1}. The figures stay as they are.`,
  comments: "The comments",
  releaseTitle: (told: { number: number }) => `Release version ${told.number}`,
  releaseLead: (told: { subject: string }) =>
    `${told.subject} gets a letter, and the new version takes the place of the one they have. The earlier one is kept unchanged and not shown again.`,
  reason: "Why it is corrected",
  reasonHint: (told: { subject: string }) =>
    `${told.subject} reads this, and it stays in the report. Name nobody: “A comment told who wrote it” says enough.`,
  reasonMissing: "Say why it is corrected.",
  act: (told: { number: number }) => `Release version ${told.number}`,
  ask: (told: { number: number }) => `Release version ${told.number} now?`,
  body: "This cannot be taken back; a further correction can follow it.",
  confirm: "Release it",
  busy: "Releasing",
  done: "The corrected report is released.",
};
export type WebCorrectWords = typeof webCorrectWords;
