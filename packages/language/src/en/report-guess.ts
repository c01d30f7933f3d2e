import { capital, counted, numberWord } from "./counting.ts";

const competencies = { one: "competency", other: "competencies" };
const guesses = { one: "guess", other: "guesses" };

const met = (told: { settled: number; met: number }): string => {
  const otherwise = told.settled - told.met;
  if (told.settled === 1) return otherwise === 0 ? "it is as you expected" : "it is not as you expected";
  if (otherwise === 0) return "they are as you expected";
  if (told.met === 0) return "none is as you expected";
  return `${numberWord(told.met)} ${told.met === 1 ? "is" : "are"} as you expected, ${numberWord(otherwise)} ${otherwise === 1 ? "is" : "are"} not`;
};

/** What the subject is asked before others' view opens, and what it came to. */
export const reportGuessWords = {
  title: "First, what do you expect?",
  lead: "These are your own ratings. Where will others see you higher, and where lower? What surprises you later teaches more when you have said it first.",
  seenBy: (told: { coach: string | null }) =>
    told.coach === null
      ? "What you guess is set beside the answers in your report, for you alone. It is no test; leave out what you cannot say."
      : `What you guess is set beside the answers in your report, for you and for ${told.coach}, your coach. It is no test; leave out what you cannot say.`,
  scale: (told: { low: string; high: string }) => `Each line runs from ${told.low} to ${told.high}.`,
  own: (told: { rating: string }) => `You ${told.rating}`,
  others: "Others",
  choice: {
    higher: "higher",
    similar: "about the same",
    lower: "lower",
  },
  unsaid: "I leave this out",
  guessed: (told: { guesses: number; competencies: number }) =>
    `${capital(counted(told.guesses, guesses))} for ${counted(told.competencies, competencies)}.`,
  once: "Once the report is open, a guess can be neither added nor changed.",
  open: (told: { guesses: number }) =>
    told.guesses === 0
      ? "Open the report without a guess"
      : told.guesses === 1
        ? "Keep this guess and open the report"
        : `Keep these ${counted(told.guesses, guesses)} and open the report`,
  opening: "Opening the report",
  opened: "Your report is open.",

  resultTitle: "What you expected",
  resultSkipped: "You went on without a guess.",
  resultLead: (told: { guesses: number; settled: number; met: number }) => {
    const guessed = `You guessed for ${counted(told.guesses, competencies)}.`;
    if (told.settled === 0)
      return `${guessed} The answers ${told.guesses === 1 ? "do not settle it" : "settle none of them"}.`;
    return `${guessed} ${told.guesses === 1 ? "There" : `For ${told.settled === told.guesses ? "all" : numberWord(told.settled)} of them`} the answers settle it: ${met(told)}.`;
  },
  resultHeads: ["Competency", "You expected others", "The answers say"],
  expected: { higher: "higher", similar: "about the same", lower: "lower" },
  found: {
    "as-guessed": "as you expected",
    otherwise: { higher: "others are higher", similar: "about the same", lower: "others are lower" },
    "not-settled": "not settled",
    "not-shown": "not shown",
  },
};
export type ReportGuessWords = typeof reportGuessWords;
