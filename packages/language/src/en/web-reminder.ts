/** A round's reminders, for its subject: what went out and what comes when. */
export const webReminderWords = {
  title: "Reminders",
  leadBefore: (told: { timeZone: string }) =>
    `Whoever has not answered is reminded by mail, at nine in the morning on working days (${told.timeZone}). If the invitations went out now, it would be on these days.`,
  lead: (told: { timeZone: string }) =>
    `Whoever has not answered is reminded by mail, at nine in the morning on working days (${told.timeZone}).`,
  list: "Reminders of this round",
  kind: {
    "after-a-third": "After a third of the time",
    "three-days-before": "Three days before it closes",
    "last-working-day": "On the last working day",
  },
  noRoom: "The time is too short for this one.",
  wentOut: (told: { day: string }) => `Went out on ${told.day}`,
  letGo: "Left out: when its turn came its day had passed, or a later one went out in its place.",
  passed: (told: { day: string }) => `Switched off; its day was ${told.day}`,
  note: "How many people a reminder reaches is shown to nobody: it would count who has not answered. Raters may choose another day for theirs, or stop them.",
  saving: "Saving",
  saved: "The reminders are saved.",
  loading: "Looking up the reminders",
  retry: "Try again",
};
export type WebReminderWords = typeof webReminderWords;
