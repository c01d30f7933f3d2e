import { capital, counted } from "./counting.ts";

/** The built-in mailbox of a demonstration, where every letter lands that would otherwise leave the house. */
export const mailboxWords = {
  title: "Mailbox",
  lead: "This installation has no mail server. Every letter that it sends lands here, and nowhere else.",
  filter: "Only letters to",
  filterHint: "Part of an address",
  filterButton: "Show",
  filterClear: "Show all",
  again: "Look again",
  shown: (told: { letters: number }) => capital(counted(told.letters, { one: "letter", other: "letters" })),
  older: "Older letters are kept in the data folder, under “mail”.",
  emptyTitle: "No letters yet",
  emptyBody: "Ask for a link to sign in: the letter with it lands here a moment later.",
  emptyAction: "Ask for a link",
  noneFor: (told: { filter: string }) => `No letter to “${told.filter}”`,
  noneForBody: "Check how the address is spelt, or look again in a moment.",
  back: "All letters",
  to: "To",
  from: "From",
  at: "Arrived",
  letterFrame: "The letter as it looks",
  plain: "Plain text",
  headers: "Headers",
  file: "Save as a file",
  missingTitle: "This letter is not here",
  missingBody: "It was removed from the data folder, or the address is not whole.",
};
export type MailboxWords = typeof mailboxWords;
