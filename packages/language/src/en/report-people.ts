import type { RaterGroup } from "@parallax/domain/round/rater-group";

/** How rater groups are called in a report: inside a sentence, and as a label of their own. */
export const reportPeopleWords = {
  inSentence: {
    self: "yourself",
    boss: "your boss",
    peer: "peers",
    "direct-report": "direct reports",
    other: "other raters",
  } satisfies Record<RaterGroup, string>,
  label: {
    self: "You",
    boss: "Your boss",
    peer: "Peers",
    "direct-report": "Direct reports",
    other: "Other raters",
  } satisfies Record<RaterGroup, string>,
  /** A cell of several groups, as a label. */
  combined: (told: { groups: string }) => `${told.groups}, combined`,
  everyone: "All others",
};
export type ReportPeopleWords = typeof reportPeopleWords;
