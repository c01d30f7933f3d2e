/** Being reminded on a morning of one’s choice, and the other forms that wait for the same person. */
export const raterLater = {
  remind: "Remind me later",
  title: "When shall we remind you?",
  body: "One letter comes on the morning that you choose, in place of all other reminders.",
  on: {
    by: "choice",
    tomorrow: "Tomorrow: {day}",
    "in-three-days": "In three days: {day}",
    other: "A week before it closes: {day}",
  },
  none: "No reminders at all",
  setTitle: "We will remind you",
  set: "A letter comes on {day}. No other reminder of this form does.",
  stoppedTitle: "No more reminders",
  stopped: "No reminder of this form comes any more.",
  open: "Your link stays open until {day}.",
  answerNow: "Answer now after all",

  all: "My requests",
  allNote:
    "If more forms wait for you, a letter to {address} can list them all. It goes to that address only, whoever holds this link.",
  allSend: "Send me the list",
  allSending: "Sending",
  allSent: "If forms wait for {address}, a letter with all of them is on its way.",
  next: "Open the next form",
  waiting: { by: "count", one: "One more form waits for you.", other: "{count} more forms wait for you." },
} as const;
