/** Where a link leads when there is nothing more to answer. */
export const raterEnded = {
  closedTitle: "This round has closed",
  closedIn: "It closed on {day}. Your answers are in. They are opened together with everyone else’s.",
  closedOut: "It closed on {day}. No answers had arrived with your link, and none can come in any more.",
  opened:
    "It closed on {day}. All answers that had arrived were opened together. Then the names were thrown away and the key was destroyed, so nobody can tell any more which answers were yours.",
  cancelledTitle: "This round was cancelled",
  cancelled:
    "There is nothing left for you to do. If you had answered: nobody has read your answers, and the key that could open them is destroyed.",
  voidTitle: "This round was given up",
  void: "The server had to be set back to an older state, for which the key no longer exists. Nobody can read any answers of this round. You may be asked again in a new one.",
  wiped: "What you had written here and not sent was deleted just now.",
  thanks: "Thank you for the time you gave it.",
  closedWriting:
    "The round closed while you were writing. These answers could not be taken in. You can still read and copy what you wrote, as long as this page is open.",
  closedRead: "Read what I wrote",
  revokedTitle: "This invitation was taken back",
  revoked:
    "It was taken back while you were writing, so these answers could not be taken in. You can still read and copy what you wrote, as long as this page is open.",
  declinedTitle: "This request is declined",
  declined:
    "You get no more letters about it. If you have changed your mind, ask the person who invited you to ask you again.",
  declinedNow: "You need not do anything else. You can close this page.",
} as const;
