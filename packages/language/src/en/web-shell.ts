import { capital, counted } from "./counting.ts";

/** What stands around every page: names of places, what is said while waiting and when something went wrong. */
export const webShellWords = {
  product: "Parallax",
  pageTitle: (told: { page: string }) => `${told.page} · Parallax`,
  needsScript:
    "Parallax needs JavaScript to show its pages. Allow it for this address and load the page again.",
  skip: "Skip to the content",
  home: "Home",
  navigation: "Main",
  footer: "About Parallax",
  menu: "Menu",
  close: "Close",
  account: (told: { name: string }) => `Account of ${told.name}`,
  signedInAs: "Signed in as",
  organisation: "Organisation",
  switchOrganisation: "Switch organisation",
  signIn: "Sign in",
  signOut: "Sign out",
  places: {
    home: "My rounds",
    coaching: "Coaching",
    rounds: "All rounds",
    people: "People",
    audit: "Audit log",
    sample: "Sample report",
    promise: "The promise",
    accessibility: "Accessibility",
  },
  scheme: {
    label: "Light or dark",
    system: "As the system",
    light: "Light",
    dark: "Dark",
  },
  loading: "Loading",
  saving: "Saving",
  saved: "Saved",
  retry: "Try again",
  back: "Back",
  undo: "Undo",
  cancel: "Cancel",
  showMore: "Show more",
  optional: "optional",
  summaryTitle: (told: { problems: number }) =>
    `${capital(counted(told.problems, { one: "thing needs", other: "things need" }))} your attention`,
  errorTitle: "This page could not be shown",
  unreachableTitle: "The server did not answer.",
  unreachable: "Check your connection and try again; what you typed is still here.",
  unexpectedTitle: "Something went wrong on our side.",
  unexpected: "Try again in a moment; what you typed is still here.",
  requestId: (told: { id: string }) =>
    `If it stays like this, give your administrator this number: ${told.id}`,
  notFoundTitle: "There is nothing here",
  notFoundBody:
    "The address may be mistyped, the thing may have been taken away, or it belongs to somebody else. These three look the same on purpose.",
  notFoundHome: "Go to the first page",
  expired: {
    title: "You have been signed out",
    body: "A session ends after a while without use. What you typed on this page is still here. Sign in again in a new tab, come back to this one, and carry on.",
    signIn: "Sign in in a new tab",
    check: "I have signed in again",
    still: "Not signed in yet. Open the link from your mail first.",
  },
};
export type WebShellWords = typeof webShellWords;
