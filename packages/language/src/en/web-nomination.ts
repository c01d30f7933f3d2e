import type { NominatedGroup } from "@parallax/domain/round/rater-group";
import { capital, counted, people } from "./counting.ts";

/** Choosing raters, and what their number would allow. */
export const webNominationWords = {
  title: "Whom to ask",
  lead: "Choose people who have seen you at work lately and whose view you want, the uncomfortable ones included.",
  above: "Back to the round",
  none: "Nobody yet.",
  add: {
    boss: "Add your boss",
    peer: "Add peers",
    "direct-report": "Add direct reports",
    other: "Add others",
  },
  doneAdding: "Close",
  search: "Find in the directory",
  searchHint: "Type a part of a name or address. Arrow keys move, Enter adds.",
  searchNone: (told: { text: string }) =>
    `Nobody in the directory matches “${told.text}”. Paste the address below instead.`,
  searchFound: (told: { people: number }) => `${capital(people(told.people))} found.`,
  searchMore: "More match. Type more of the name.",
  onList: "on your list",
  yourself: "you",
  yourCoach: "your coach",
  paste: "Or type or paste names and addresses",
  pasteHint: "One person a line, for example: Ada Lovelace <ada@example.org>",
  pasteAdd: "Add these people",
  pasteAdding: "Adding",
  pasteEmpty: "Type at least one name and address.",
  pasteTooMany: (told: { limit: number }) => `A round takes ${told.limit} people at most. Shorten the list.`,
  pasteLeft: (told: { lines: number }) =>
    `${capital(counted(told.lines, { one: "line was", other: "lines were" }))} not added. Correct ${told.lines === 1 ? "it" : "them"} above and add again.`,
  pasteLine: (told: { line: number }) => `Line ${told.line}`,
  added: (told: { people: number }) => `${capital(people(told.people))} added.`,
  addedNone: "Nobody was added.",
  remove: "Remove",
  removeName: (told: { name: string }) => `Remove ${told.name}`,
  removed: (told: { name: string }) => `${told.name} removed.`,
  move: (told: { name: string }) => `Group of ${told.name}`,
  moved: (told: { name: string; group: string }) => `${told.name} moved to ${told.group}.`,
  who: {
    boss: "Whoever you report to. Their answers are shown as theirs, and their form says so.",
    peer: "People beside you, who see you at work without reporting to you.",
    "direct-report": "People who report to you.",
    other: "Anybody else who knows your work: customers, project partners, people from other teams.",
  } satisfies Record<NominatedGroup, string>,
  forecast: {
    title: "What this list would allow",
    lead: "Reckoned as if everybody answered, by the rule that decides at the end.",
    nobody: "With nobody on the list there is nothing to set beside your own view.",
    spoken: (told: { shown: string }) =>
      told.shown === "" ? "So far nothing would be shown." : `Would be shown: ${told.shown}.`,
    shown: "Shown",
    combined: "Shown combined",
    ownView: "as one person’s view",
    ownViews: "as their own view",
    people: (told: { people: number }) => people(told.people),
    withheld: (told: { group: string }) =>
      `${told.group}: too few to keep people anonymous. Their answers would be destroyed and read by nobody.`,
    parts: "The report would have",
    part: {
      "self-and-others": "your view beside the others’",
      "views-compared": "how the groups compare",
      map: "the map of leading and managing",
      axes: "the lines between two ways of working",
      "watch-outs": "watch-outs",
      remarks: "comments",
      spread: "how far views differ within a group",
    },
    partNot: "not yet",
    help: "What would help",
    more: (told: { missing: number; group: string }) =>
      `${capital(counted(told.missing, { one: "more person", other: "more people" }))} among your ${told.group}, and they would be shown on their own.`,
    moreSpread: (told: { missing: number; group: string }) =>
      `${capital(counted(told.missing, { one: "more person", other: "more people" }))} among your ${told.group}, and the report could say how far their views differ.`,
    fragile: "Should somebody stay silent",
    silence: (told: { group: string; change: string }) =>
      `If one of your ${told.group} does not answer, ${told.change}.`,
    silenceBoss: (told: { change: string }) => `If your boss does not answer, ${told.change}.`,
    change: {
      combined: (told: { group: string }) => `${told.group} would only be shown combined`,
      withheld: (told: { group: string }) => `${told.group} would not be shown`,
      alone: (told: { group: string }) => `${told.group} would be shown on their own`,
      spread: (told: { group: string }) => `the report could no longer say how far views of ${told.group} differ`,
      boss: "there would be no view from your boss",
    },
    sturdy: "Two people may stay silent, and all of this would still be shown.",
  },
  launch: {
    title: "Send the invitations",
    lead: "When the list is as you want it, the invitations go out by mail. After that the list and the questions stay as they are. Reminders follow; which ones, you choose on the round’s page.",
    notYet: "Add people until the list allows at least one group to be shown.",
    button: "Send the invitations",
    ask: (told: { people: number }) => `Send ${counted(told.people, { one: "invitation", other: "invitations" })}?`,
    body: (told: { until: string }) =>
      `A letter with a personal link goes to everybody on the list, and one with your own form to you. They can answer until ${told.until}. From now on the list and the questions cannot be changed; the date can be put off.`,
    confirm: "Send them",
    sending: "Sending",
    done: "The invitations are on their way.",
  },
  locked: "The invitations have gone out. The list can no longer be changed.",
};
export type WebNominationWords = typeof webNominationWords;
