/** What stands around the rater's page: what is said before and beside any form. */
export const raterPage = {
  title: "Give feedback",
  titleAbout: (told: { screen: string }) => `${told.screen} · Give feedback`,
  product: "Parallax",
  starting: "One moment.",
  slowStart:
    "If this stays empty, your browser is too old for this page or does not run its script. A current Firefox, Chrome, Edge or Safari opens it; the link works there, too.",
  needsScript:
    "This page needs JavaScript, on purpose: your answers are locked in your own browser before they are sent, so that nobody can read them on the way. Allow scripts for this address, or open the link on another device. Nothing was opened or changed.",
  tooOldTitle: "This browser cannot lock your answers",
  tooOld:
    "Your answers are locked in the browser before they are sent. This one lacks what that takes. Open the same link in a current Firefox, Chrome, Edge or Safari, on any device.",
  insecureTitle: "This connection is not secure",
  insecure:
    "Browsers lock answers only on secure connections, and the address of this page does not begin with https. Ask whoever sent you the link for the right address. Nothing was opened or changed.",
  brokenTitle: "This page has stopped",
  broken:
    "Something went wrong on this page. What you typed is kept on this device, unless you chose to keep nothing. Load the page again to go on.",
  reload: "Load the page again",
  elsewhereTitle: "This form is open in another window",
  elsewhere:
    "So that one window does not overwrite the other, you can write in one of them at a time. Nothing is lost.",
  takeBack: "Go on in this window",
} as const;
export type RaterPageWords = typeof raterPage;
