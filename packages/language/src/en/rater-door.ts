/** The first screen of a link, before anything is asked of the server, and what is said when a link does not lead in. */
export const raterDoor = {
  title: "You are asked for feedback",
  lead: "This link leads to one form, meant for one person. Looking at this page has opened nothing and told nobody.",
  open: "Open the form",
  opening: "Opening",
  goOn: "Go on where you were",
  begun: "You have begun on this device. What you wrote is still here.",
  unsent: "Your answers are locked and on this device, but not yet confirmed as arrived.",
  sendOn: "Open and send them",
  wordsTitle: "Six words to compare",
  wordsNote: "The same six stand in your letter. If they differ, do not answer, and ask the person who invited you.",

  unreachable: "The server did not answer. Nothing is lost. Try again in a moment.",
  offline: "You are offline. Nothing is lost. Try again when you are connected.",
  tooMany: {
    by: "minutes",
    one: "This was tried very often. Wait a minute, then try again.",
    other: "This was tried very often. Wait {minutes} minutes, then try again.",
  },
  closedMeanwhile:
    "The round has closed meanwhile. Nothing can be changed any more; load the page again to see where it stands.",
  changedMeanwhile:
    "Something has changed meanwhile, perhaps in another window. Load the page again to see where it stands.",
  requestId: "If it stays like this, pass this number on: {id}",
  tryAgain: "Try again",

  codeTitle: "Paste the code from your letter",
  codeEmpty:
    "The part of the link that opens your form is missing; some mail programs cut it off. Your letter has the same link as a code. Copy it and paste it here.",
  codeCut:
    "A part of your link was lost on the way; some mail programs break long links. Copy the whole link or the code from your letter and paste it here.",
  codeMangled:
    "This link holds signs that none of ours has. Copy the whole link or the code from your letter and paste it here.",
  codeVersion:
    "This page does not know links like yours. Load the page again. If that does not help, paste the whole link from your newest letter.",
  codeUnknown:
    "No form belongs to this link. It may have been replaced by a newer letter, or the invitation was taken back. Open the newest letter, or paste its link or code here.",
  codeLabel: "Link or code",
  codeShape: "It begins with 1. and is 68 signs long.",
  codeStill: "This is not a whole code yet. It begins with 1. and has two more parts, parted by points.",
  codeOpen: "Use this code",

  requests: "My requests, or a lost link",

  strangeTitle: "Do not answer this form",
  strange:
    "What the server handed over is not what your link was made for. Either the server is at fault, or somebody has exchanged the lock or the questions after your letter went out. Nothing was sent. Tell the person who invited you, and show them this page.",
} as const;
