/** What an organisation's administrator sets once: the language and the clock of its letters. */
export const webSettingsWords = {
  title: "Settings",
  lead: "Set once for the whole organisation.",
  language: "Language of letters",
  languageHint:
    "Letters are written in it; raters’ come with a line in each other language that the form speaks. The form itself opens in the language of each rater’s browser.",
  timeZone: "Time zone",
  timeZoneHint: "Reminders go out at nine in the morning there, and letters give closing dates by its clock.",
  also: "This holds for every letter that is still to be written, also in rounds under way. Forms and reports of these rounds stay as they are.",
  save: "Save",
  busy: "Saving",
  saved: "The settings are saved.",
  pages: "The pages of members, such as this one, are in English for now.",
};
export type WebSettingsWords = typeof webSettingsWords;
