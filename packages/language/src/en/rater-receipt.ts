/** What a rater can do with a receipt, and what is said when a link and this page do not fit each other. */
export const raterReceipt = {
  kept: "The receipt stays on this device, locked with your link. You may also copy it and keep it yourself.",
  keptNot: "Copy the receipt before you close this window: nothing of it is kept on this computer.",
  boxNote:
    "When the round has closed, a page shows every receipt that was in the box. There your browser looks for yours, and nobody learns which one it looked for.",
  boxLink: "Look into the box",
  promiseLink: "What we promise you",

  cancelledOpened:
    "It was cancelled after the answers had been opened. Names were thrown away before that, and the key is destroyed. No report is made of the answers.",

  newerTitle: "This page does not know how to lock for your round",
  newer:
    "Your round was made for another version of this page. Load the page again. If it still says this, pass it on to the person who invited you. Nothing was sent.",
} as const;
export type RaterReceiptWords = typeof raterReceipt;
