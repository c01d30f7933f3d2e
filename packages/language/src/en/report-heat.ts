/** Who sees what how: one table of all figures. */
export const reportHeatWords = {
  title: "Who sees what how",
  lead: "Every competency as each of those who answered sees it. Read along a line: where the columns differ, you may be different with different people.",
  table: "Every figure of the competencies",
  read: (told: { middle: string; strength: string }) =>
    `The number is the message; the tint only helps the eye. No tint: below ${told.middle}, the middle of the scale. Light: from ${told.middle} on. Full: from ${told.strength} on. Full is not yet a strength: of that this report speaks only where the whole of what is likely lies there.`,
  withheld: {
    "too-few-people": "too few",
    "too-few-items": "too few questions",
    "no-answers": "no answer",
  },
  tooFew: "“Too few”: so few answered that figures of theirs would give them away.",
  combined: (told: { label: string }) =>
    `“${told.label}” are shown together, because one of the groups by itself would be too small.`,
};
export type ReportHeatWords = typeof reportHeatWords;
