import { people } from "./counting.ts";

/** What an organisation's administrator sets once: the language and the clock of its letters, and how few people are shown together. */
export const webSettingsWords = {
  title: "Settings",
  lead: "Set once for the whole organisation.",
  language: "Language of letters",
  languageHint:
    "Letters are written in it; raters’ come with a line in each other language that the form speaks. The form itself opens in the language of each rater’s browser.",
  timeZone: "Time zone",
  timeZoneHint: "Reminders go out at nine in the morning there, and letters give closing dates by its clock.",
  also: "This holds for every letter that is still to be written, also in rounds under way. Forms and reports of these rounds stay as they are.",
  fewest: "Fewest people shown together",
  fewestHint:
    "No figure is shown that combines fewer people’s answers, and no comment of a smaller group. It holds for rounds that are asked for from now on; a round keeps the number that it was asked for with, and its raters are told that number. With more, people are better protected, and small groups are more often combined or left out.",
  people: (told: { count: number }) => people(told.count),
  save: "Save",
  busy: "Saving",
  saved: "The settings are saved.",
  pages: "The pages of members, such as this one, are in English for now.",
};
export type WebSettingsWords = typeof webSettingsWords;
