import type { Refusal } from "../refusal.ts";
import { accepted, refused, type Result } from "../result.ts";
import type { GapClass } from "../statistics/round-analysis.ts";
import type { CompetencyFigure } from "./figure.ts";
import type { ReportSnapshot } from "./snapshot.ts";

// Self first, guess second, others third (report.md, principle 3): the subject says once, before others' view opens, how it will
// differ from their own. Nothing is scored; the guess is set beside the result for the subject and the coach.

/** Where others will be, seen from one's own rating. */
export const expectations = ["higher", "similar", "lower"] as const;
export type Expectation = (typeof expectations)[number];

/** By competency; those that are left out were not guessed. Empty: the subject went on without guessing. */
export type Guesses = Readonly<Record<string, Expectation>>;

/** What the guess came to: the answers say so, say otherwise, do not settle it, or may not be shown. */
export type GuessOutcome = "as-guessed" | "otherwise" | "not-settled" | "not-shown";

/** `found` is what the answers say where they settle it. */
export type WeighedGuess = {
  readonly competency: string;
  readonly guessed: Expectation;
  readonly found: Expectation | null;
  readonly outcome: GuessOutcome;
};

/**
 * The competencies that can be guessed: rated by the subject, in the questionnaire's order. None where the report has no figure of all
 * others for any competency, as when only the boss answered: there would be nothing to set a guess beside.
 */
export function guessable({ figures: { competencies } }: Pick<ReportSnapshot, "figures">): readonly string[] {
  if (!competencies.some(({ others }) => others.kind === "shown")) return [];
  return competencies.filter(({ self }) => self !== null).map(({ id }) => id);
}

/** Takes a guess as it is kept; refuses one about what cannot be guessed. */
export function makeGuess(snapshot: Pick<ReportSnapshot, "figures">, guesses: Guesses): Result<Guesses, Refusal> {
  const known = guessable(snapshot);
  const stray = Object.keys(guesses).find((competency) => !known.includes(competency));
  return stray === undefined
    ? accepted(guesses)
    : refused({ code: "input-malformed", place: `guesses.${stray}`, problem: "cannot be guessed in this report" });
}

/** Sets each guess beside what the answers say, by the class of the difference (methods.md 8.4) and no threshold of its own. */
export function weighGuesses(guesses: Guesses, competencies: readonly CompetencyFigure[]): readonly WeighedGuess[] {
  return competencies.flatMap((figure) => {
    const guessed = guesses[figure.id];
    return guessed === undefined ? [] : [weigh(guessed, figure)];
  });
}

function weigh(guessed: Expectation, { id, others }: CompetencyFigure): WeighedGuess {
  if (others.kind === "withheld") return { competency: id, guessed, found: null, outcome: "not-shown" };
  const found = others.gap === null ? null : whereOthersAre[others.gap.gapClass];
  const outcome = found === null ? "not-settled" : found === guessed ? "as-guessed" : "otherwise";
  return { competency: id, guessed, found, outcome };
}

const whereOthersAre: Readonly<Record<GapClass, Expectation | null>> = {
  self_lower: "higher",
  similar: "similar",
  self_higher: "lower",
  unclear: null,
};
