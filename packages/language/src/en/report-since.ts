import { capital, counted } from "./counting.ts";

const competencies = { one: "competency", other: "competencies" };

/** What changed since the last round. */
export const reportSinceWords = {
  title: "Since last time",
  lead: (told: { month: string }) =>
    `Beside the round of ${told.month}, as far as the two can honestly be compared. Other people may have answered, and people’s standards move too.`,
  goals: "What you chose then",
  goalsOf: (told: { subject: string }) => `What ${told.subject} chose then`,
  up: (told: { names: string }) => `Seen higher than last time, more than chance would explain: ${told.names}.`,
  down: (told: { names: string }) => `Seen lower than last time, more than chance would explain: ${told.names}.`,
  same: (told: { names: string }) => `About the same as last time: ${told.names}.`,
  unclear: (told: { names: string }) => `No clear change: ${told.names}.`,
  drift: "Very high and very low figures move a little towards the middle by themselves when people are asked again.",
  tableTitle: "Then and now",
  heads: ["Competency", "You then", "You now", "Others then", "Others now", "Others’ change"],
  change: {
    up: "higher",
    down: "lower",
    same: "about the same",
    unclear: "no clear change",
  },
  notComparable: {
    "asked-differently": (told: { competencies: number }) =>
      `${capital(counted(told.competencies, competencies))} cannot be compared, because the questions were other ones.`,
    "other-groups": (told: { competencies: number }) =>
      `${capital(counted(told.competencies, competencies))} cannot be compared, because other groups are behind the figures.`,
    "not-shown": (told: { competencies: number }) =>
      `${capital(counted(told.competencies, competencies))} cannot be compared, because too few answered in one of the rounds.`,
  },
};
export type ReportSinceWords = typeof reportSinceWords;
