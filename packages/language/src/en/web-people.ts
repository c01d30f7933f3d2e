import { capital, counted, people } from "./counting.ts";

/** The administrator's directory of people. */
export const webPeopleWords = {
  title: "People",
  lead: "Whoever asks for a round or coaches one is a member. Raters need not be.",
  add: "Add people",
  search: "Find by name or address",
  found: (told: { people: number }) => `${capital(people(told.people))}.`,
  none: (told: { text: string }) => `Nobody matches “${told.text}”.`,
  empty: "Nobody is here yet. Add the people of your organisation to begin.",
  name: "Name",
  address: "Address",
  roles: "Roles",
  administrator: "Administrator",
  coach: "Coach",
  you: "you",
  rolesOf: (told: { name: string }) => `Roles of ${told.name}`,
  rolesSaved: (told: { name: string }) => `Roles of ${told.name} saved.`,
  administratorAsk: (told: { name: string }) => `Make ${told.name} an administrator?`,
  administratorBody:
    "Administrators add people, change roles, see how far every round is, and read the audit log. They see no answers.",
  administratorConfirm: "Make administrator",
  stepDownAsk: "Give up being an administrator?",
  stepDownBody: "You will no longer see these pages. Another administrator can give the role back to you.",
  stepDownConfirm: "Give it up",
  more: "Show more",
  loadingMore: "Loading",
  addTitle: "Add people",
  addLead: "They can sign in with their address right away. No letter is sent to them.",
  paste: "Names and addresses",
  pasteHint: "One person a line, as a list or from a spreadsheet, for example: Ada Lovelace <ada@example.org>",
  pasteEmpty: "Type or paste at least one name and address.",
  pasteTooMany: (told: { limit: string }) => `Up to ${told.limit} people can be added at once. Add the list in parts.`,
  check: "Check the list",
  checking: "Checking",
  checked: "The list, checked",
  ready: (told: { people: number }) => `${capital(people(told.people))} can be added.`,
  unchanged: (told: { people: number }) =>
    told.people === 1
      ? "One of them belongs to the organisation already; nothing changes for them."
      : `${capital(people(told.people))} belong to the organisation already; nothing changes for them.`,
  readyNone: "Nobody can be added as the list stands.",
  problems: (told: { lines: number }) =>
    `${capital(counted(told.lines, { one: "line has", other: "lines have" }))} a problem and will be left out.`,
  readyTitle: "The people on the list",
  line: (told: { line: number }) => `Line ${told.line}`,
  confirm: (told: { people: number }) => `Add ${people(told.people)}`,
  adding: "Adding",
  added: (told: { people: number }) => `${capital(people(told.people))} added.`,
  changedSince: "The list has changed since it was checked. Check it again.",
  back: "Back to people",
};
export type WebPeopleWords = typeof webPeopleWords;
