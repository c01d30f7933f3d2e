import { capital, counted, numberWord } from "./counting.ts";

/** All released reports of a coach as files, asked for in one go. */
export const webPapersWords = {
  title: "All of them as PDF",
  lead: "One file for each released report, set one after the other. You can leave this page meanwhile.",
  ask: { a4: "Set all on A4", letter: "Set all on Letter" },
  asking: "Asking for the files",
  retry: "Try those again",
  progress: (told: { drawn: number; of: number }) =>
    `${told.drawn === 0 ? "None" : capital(numberWord(told.drawn))} of ${counted(told.of, { one: "file", other: "files" })} ${told.drawn > 1 ? "are" : "is"} ready.`,
  waiting: (told: { ahead: number }) =>
    told.ahead === 0
      ? "The next is being set."
      : `${capital(counted(told.ahead, { one: "file", other: "files" }))} before the next of yours.`,
  failed: (told: { failed: number }) =>
    `${capital(counted(told.failed, { one: "file", other: "files" }))} could not be made`,
  failedOne: (told: { subject: string; why: string }) => `${told.subject}: ${told.why}`,
  why: {
    "too-long": "it took longer than is allowed.",
    "too-large": "it became larger than is allowed.",
    unsettable: "something in it cannot be set on paper.",
    interrupted: "it was interrupted each time.",
  },
  ready: "Ready to save",
};
export type WebPapersWords = typeof webPapersWords;
