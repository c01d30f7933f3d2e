type Details = Readonly<Record<string, string | number>>;

/** The audit log in words: who did what, when and why. */
export const webAuditWords = {
  title: "Audit log",
  lead: "Everything that changed a round, the people or their roles, newest first. What raters do is never in it.",
  when: "When",
  who: "Who",
  what: "What",
  reason: (told: { reason: string }) => `Reason: ${told.reason}`,
  round: "See the round",
  empty: "Nothing has been recorded yet.",
  more: "Show earlier entries",
  loadingMore: "Loading",
  actor: {
    clockwork: "The clock",
    opener: "The opener",
    operator: "The operator",
    unknown: "A former member",
  },
  /** What was done, to be read after who did it. An act without words is shown by its name. */
  act: {
    "signIn.openLink": () => "signed in.",
    "organisation.found": () => "founded the organisation.",
    "organisation.addMembers": (told: Details) =>
      told["added"] === 1 ? "added one person." : `added ${told["added"]} people.`,
    "organisation.changeRoles": (told: Details) =>
      told["after"] === "" ? "took all roles from somebody." : `changed somebody’s roles to ${told["after"]}.`,
    "organisation.change": (told: Details) =>
      `set the organisation’s language to “${told["language"]}”, its time zone to ${told["timeZone"]}${told["fewestShown"] === undefined ? "" : `, and the fewest people shown together to ${told["fewestShown"]}`}.`,
    "questionnaire.translate": () => "added a version of the questionnaire in more languages.",
    "round.request": () => "asked for a round.",
    "round.change": () => "changed the coach, the closing date or the message of a round.",
    "round.launch": () => "launched a round.",
    "round.extend": () => "put off the closing date of a round.",
    "round.finish-launch": (told: Details) => `made a round’s key and sent ${told["invited"]} invitations.`,
    "round.close": () => "closed a round.",
    "round.open-ballots": () => "opened the answers of a round, all at once.",
    "round.burn": () => "destroyed a round’s key.",
    "round.void": () => "ended a round that could not be opened.",
    "round.lose-key": () => "found that a round’s key does not open its answers; the round takes none until it does.",
    "round.regain-key": () => "found that a round’s key opens its answers again.",
    "round.replaceCoach": () => "put another coach in the place of one who no longer coaches.",
    "round.cancel": () => "cancelled a round.",
    "round.resendOwnForm": () => "asked for their own form again.",
    "reminder.change": (told: Details) =>
      told["kinds"] === "" ? "switched all reminders of a round off." : "changed the reminders of a round.",
    "reminder.send": () => "sent a round’s reminder to whoever had not answered.",
    "thanks.send": () => "thanked everybody who was asked in a round.",
    "nomination.add": () => "added people to a list of raters.",
    "nomination.remove": () => "took somebody off a list of raters.",
    "nomination.changeGroup": () => "moved somebody to another group of a list of raters.",
    "report.confirmRemarksRead": () => "finished screening the comments of a round.",
    "report.saveIntroduction": () => "worked on the introduction to a report.",
    "report.release": () => "released a report.",
    "report.correct": () => "released a corrected version of a report.",
    "report.planRelease": (told: Details) =>
      told["at"] === undefined ? "took back the planned release of a report." : "planned when a report is released.",
    "report.dropPlan": () => "did not release a report as planned: its coach had changed, or it was not ready.",
    "paper.requestPrep": () => "had the prep sheet of a report made as a file.",
    "report.beginLive": () => "froze a report to open it in a session, part by part.",
    "report.openPart": () => "opened a part of a report for its subject.",
    "goal.share": () => "chose what of their goals and marks the coach sees.",
  },
};
export type WebAuditWords = typeof webAuditWords;
