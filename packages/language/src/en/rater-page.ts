/** What stands around the rater's page: what is said before and beside any form. */
export const raterPage = {
  title: "Give feedback",
  titleAbout: "{screen} · Give feedback",
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
  language: "Language",
  questionsIn: "Language of the questions themselves: {language}",
} as const;
