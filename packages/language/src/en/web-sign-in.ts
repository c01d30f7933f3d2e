/** Signing in by a link in the mail. */
export const webSignInWords = {
  title: "Sign in",
  lead: "There is no password. We send a link to your address, and the link signs you in.",
  address: "Your mail address",
  addressHint: "The one your organisation knows you by.",
  addressMissing: "Type your mail address, for example ada@example.org.",
  addressMalformed:
    "That does not look like a mail address. It needs a name, an @ and a place, for example ada@example.org.",
  send: "Send me a link",
  sending: "Sending",
  keepBrowser: "Open the link in this browser; in another one it will not work.",
  sentTitle: "Look in your mail",
  sentBody: (told: { address: string }) =>
    `If ${told.address} belongs to a member, a letter with a link is on its way. It usually takes less than a minute.`,
  sentExpires: "The link works once, for a short time, and only in this browser.",
  sentNothing:
    "Nothing there? Look in the folder for unwanted mail, check the address, or ask your administrator whether you are a member.",
  sentAgain: "Use another address",
  linkTitle: "Sign in to Parallax",
  linkBody: "Opening this page has not used the link yet. The button does.",
  linkButton: "Sign me in",
  linkOpening: "Signing in",
  linkMissingTitle: "This link is not whole",
  linkMissingBody:
    "A part of the address is missing; some mail programs cut long links. Copy the whole link from the letter, or ask for a new one.",
  expiredTitle: "This link no longer works",
  expiredBody: "It was used already, or too much time has passed. Ask for a new one; it takes a minute.",
  otherBrowserTitle: "This link belongs to another browser",
  otherBrowserBody:
    "For your safety a link works only in the browser that asked for it. Open it there, or ask for a new one here.",
  askAgain: "Ask for a new link",
};
export type WebSignInWords = typeof webSignInWords;
