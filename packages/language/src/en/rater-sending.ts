/** Checking, sending, the receipt, and what can be done after it. */
export const raterSending = {
  checkTitle: "Check your answers",
  checkLead: "Everything is here. Tap a line to change it.",
  complete: "Every question has an answer.",
  open: {
    by: "count",
    one: "One question has no answer yet. You may leave it so.",
    other: "{count} questions have no answer yet. You may leave them so.",
  },
  skipToEnd: "Skip to the end",
  tooLittle:
    "So far this is too little to count. Rate at least half of the behaviours in one part; without that, nothing is used, comments included.",
  toFirstOpen: "Go to the first of them",
  toNextOpen: "Next one without an answer",
  noAnswer: "No answer",
  noComment: "Left empty",
  nothing: "There is nothing to send yet. Answer at least one question.",
  tooLong: "One comment is too long to be sent. Shorten it first.",
  onlyFrom: "Send by {day}.",
  lockedNote: "They are locked in this browser first. You can change or withdraw them until the round closes.",
  send: "Send my answers",
  back: "Back",

  sendingTitle: "Sending your answers",
  locking: "Locking your answers.",
  underWay: "Locked. On their way.",
  offline:
    "You are offline. Your answers are locked and kept on this device. They go out by themselves when you are connected again and this page is open.",
  offlineNotKept:
    "You are offline. Leave this page open: your answers go out by themselves when you are connected again.",
  waiting:
    "The server did not answer. This page keeps trying, with the same locked answers, so nothing can count twice.",
  nextTry: {
    by: "seconds",
    0: "Trying now.",
    one: "Next try in one second.",
    other: "Next try in {seconds} seconds.",
  },
  keptMeanwhile: "You may close this page. Open the link again later, and they are sent.",
  tryNow: "Try now",

  replacedTitle: "Answers were sent from elsewhere",
  replaced:
    "While you were writing, answers arrived with this same link from another device or window. Only one set counts. Shall these replace them?",
  replace: "Replace them with these",
  keepOther: "Leave the others, throw these away",

  lostTitle: "Your answers could not be sent",
  lost: "The server refused them for a reason that this page does not know. They are still here. Load the page again and send them once more.",
  lostRequest: "If it happens again, pass this number on: {id}",

  sentTitle: "Your answers have arrived",
  sentLead: "Thank you. {subject} gets the result after the round has closed and the coach has released it.",
  sentLeadSelf: "Thank you. Your view is set beside the others’ when the round has closed.",
  receiptTitle: "Receipt",
  receiptChecked:
    "Checked: the server holds exactly the bytes that this device locked. The receipt tells that something arrived, not what.",
  receiptCopy: "Copy the receipt",
  receiptCopied: "Copied",
  until: "You can change or withdraw your answers until {day}, with the same link.",
  change: "Change my answers",
  withdraw: "Withdraw my answers",
  withdrawTitle: "Withdraw your answers?",
  withdrawBody: "They are deleted unread. You can answer anew with the same link until the round closes.",
  withdrawYes: "Yes, withdraw them",
  withdrawing: "Withdrawing",
  withdrawnTitle: "Your answers are withdrawn",
  withdrawnBody: "They were deleted unread. Until {day} you can still answer anew with the same link.",
  answerAnew: "Answer anew",
  wiped: "Nothing of what you wrote is kept on this device any more. You can close this page.",
  wipedShared: "Nothing was kept on this computer. Close this window, so that the link is not left open.",

  alreadyTitle: "You have answered",
  already: "Answers have arrived with this link. What they say is locked, for this page, too.",
  alreadyHere: "They are the ones that this device sent.",
  alreadyElsewhere:
    "They were sent from another device or window, or this one no longer remembers. If you did not send them, somebody else has your link: replace them with yours, and tell the person who invited you.",
  alreadyChange:
    "You can replace them until the round closes. You then start from an empty form, because nobody can read the old one, not even this page.",
  alreadyReplace: "Answer anew and replace them",
  alreadyDraft: "You have also begun answers on this device that were not sent.",
  alreadyGoOn: "Go on with them and replace what was sent",
} as const;
