/** The page that shows what was in a round's box, and whether a rater's own receipt was among it. */
export const raterBox = {
  pageTitle: "What was in the box",
  titleAbout: "{screen} · Parallax",
  needsScript:
    "This page needs JavaScript, on purpose: your own browser looks for your receipt, so that nobody learns which one it looked for. Nothing was opened or changed.",

  doorTitle: "See for yourself that your answers were there",
  doorLead:
    "When a round has closed, everybody’s locked answers are taken from one box and opened together. Each left a receipt. This page fetches all of them and looks for yours in your own browser, so nobody learns which one it looked for.",
  look: "Look into the box",
  looking: "Looking",

  wordsTitle: "Six words to compare",
  wordsNote: "The same six stand in your letter and on your form. If they differ, do not trust this page.",

  waitingTitle: "The box is not open yet",
  waitingOpen:
    "{subject}’s round takes answers until {day}. Until then everything stays locked, and nobody can see what is in the box, not even this page. Come back after that day with the same link.",
  waitingClosed:
    "{subject}’s round closed on {day}, and the answers are about to be opened. Look again in a few minutes.",
  lookAgain: "Look again",

  noneTitle: "There is no box",
  cancelled:
    "{subject}’s round was cancelled before anything was opened. Nobody has read any answers, and the key that could open them is destroyed.",
  void: "The server had to be set back to an older state, for which the key of {subject}’s round no longer exists. Nobody can read any answers of it, so nothing was taken from the box.",

  boxTitle: "The box of {subject}’s round",
  closed: "It closed on {day}, at {organisation}.",
  cancelledAfter: "After its answers had been opened the round was cancelled. No report is made of them.",

  yoursTitle: "Your receipt",
  inTitle: "Your answers were in the box",
  inHere: "This device kept the receipt of what it sent, and the box holds that receipt.",
  inPasted: "The box holds the receipt that you pasted.",
  inMeans:
    "So the bytes that your browser locked, and no others, lay in the box when it was opened. Who had sent them was thrown away then.",
  outTitle: "This receipt is not in the box",
  outHere: "It is the receipt that this device kept.",
  outFirst:
    "Did you change or withdraw your answers later, perhaps on another device? Only the receipt of the last ones is in the box; ones that you withdrew are not.",
  outSecond:
    "Is it the receipt of another round? Each round has a box of its own. Look for the letter with these six words.",
  outThird:
    "If neither is so, answers that had been confirmed are missing, or somebody answered anew with your link. Take a picture of this page. Show it, with the receipt, to the person who invited you and to your works council.",
  none: "This device keeps no receipt for this link. The form showed one after you had sent your answers, and it may be on the device that you used then.",
  noneMeans:
    "Without a receipt nobody can tell which answers were yours, not even you. That is how your name is kept apart from them.",
  pasteLabel: "Paste a receipt",
  pasteShape: "It is 43 signs long.",
  pasteWrong: "This is not a whole receipt. Copy all 43 signs of it.",
  compare: "Compare it here",
  other: "Compare another receipt",

  listTitle: "What was in it",
  inBox: "In the box",
  receipts: { by: "count", one: "one receipt", other: "{count} receipts" },
  opened: "Opened",
  ballots: { by: "count", one: "one set of answers", other: "{count} sets of answers" },
  openedNote:
    "Sets that are not shown, because too few of a group answered, are among them: they were let go, and nobody read them. How many is not said here, because that would count such a group.",
  spoiled: "Could not be opened",
  spoiledNone: "none",
  spoiledNote:
    "Damaged, copied, or put there by somebody without a link. They count for nothing. Ask the person who runs the server how they came about.",
  least: "Shown together",
  leastPeople: "at least {k:word} people’s answers",
  every: "Every receipt, in order",

  checkedTitle: "What your browser has checked",
  checkedParameters: "The key, the rules and the questions are those that your link was made for.",
  checkedList: "The receipts give the mark that was written down when the box was opened.",
  checkedCount: "Opened and not opened together are as many as there are receipts.",
  markTitle: "Mark of the box",
  markNote:
    "Everybody who was asked sees the same mark. If a colleague’s differs from yours, one of you was shown another box.",

  strangeTitle: "Do not trust this box",
  strangeLead: "What the server handed over does not hold together:",
  strangeParameters: "The key, the rules or the questions that it names are not those that your link was made for.",
  strangeList: "The list of receipts is damaged, out of order, or holds one of them twice.",
  strangeMark:
    "The receipts do not give the mark that was written down when the box was opened. One was added, changed or left out.",
  strangeCount: "Opened and not opened together are not as many as there are receipts.",
  strangeDo:
    "Take a picture of this page and show it to the person who invited you and to your works council. Nothing about you was sent.",

  pageTitleCheck: "Is this page the published one?",
  pageLead:
    "The page that locks your answers is the same for everyone. Your browser has just fetched all its files from this server again and made one number of them:",
  pageWorking: "Fetching the files.",
  pageFailed: "The files could not be fetched, so there is no number. Load the page again.",
  pageOdd: "These files are not what the server’s own list says they are: {files}",
  pageCompare:
    "Whoever has the program’s source gets the same number with the command below, and can let it fetch this server’s files and compare them one by one. A server that wanted to deceive you could also deceive this page. That is why somebody outside should look now and then.",

  linkTitle: "Paste the code from your letter",
  linkLead:
    "The part of the link that opens the box is missing, or some of it was lost on the way. Your letter has the same link as a code. Copy the whole of it and paste it here.",
  linkUnknown:
    "No round belongs to this link. It may have been replaced by a newer letter, or the invitation was taken back. Paste the link or the code from the newest letter.",
  linkLabel: "Link or code",
  linkStill: "This is not a whole code yet. It begins with 1. and has two more parts, parted by points.",
  linkUse: "Use this code",

  unreachable: "The server did not answer. Try again in a moment.",
  offline: "You are offline. Try again when you are connected.",
  refused: "The server would not answer. Load the page again.",
  tooMany: {
    by: "minutes",
    one: "This was tried very often. Wait a minute, then try again.",
    other: "This was tried very often. Wait {minutes} minutes, then try again.",
  },
  requestId: "If it stays like this, pass this number on: {id}",

  insecure:
    "Browsers compare receipts only on secure connections, and the address of this page does not begin with https. Ask whoever sent you the link for the right address.",
  promiseLink: "What we promise you",
  language: "Language",
  formLink: "Back to the form",
} as const;
