import type { ApartCells, TornView } from "@parallax/domain/coaching/apart";
import type { PrepWithheld } from "@parallax/domain/coaching/prep-sheet";
import type { Tone } from "@parallax/domain/coaching/tone";
import { weighGuesses, type Guesses } from "@parallax/domain/report/guess";
import { isRaterGroup } from "@parallax/domain/round/rater-group";
import { reportPrepWords as words } from "../en/report-prep.ts";
import { formatList } from "../list-format.ts";
import type { Reading } from "./reading.ts";

/** A heading with a few sentences; `none` is said where there are no lines, `warning` and `after` below them. */
export type PrepLines = {
  readonly title: string;
  readonly lead: string | null;
  readonly lines: readonly string[];
  readonly none: string;
  readonly warning: string | null;
  readonly after: string | null;
};

/** What two pages hold. */
const mostGuesses = 4;

const plain = { lead: null, warning: null, after: null };

/** Where cells differ. */
export function apartLines({ names, language }: Reading, apart: readonly ApartCells[]): PrepLines {
  const lines = apart.map(({ competency, higher, lower }) =>
    words.apartLine({
      competency: names.competency(competency),
      higher: cellForCoach(higher, language),
      lower: cellForCoach(lower, language),
    }),
  );
  return { ...plain, title: words.apart, lines, none: words.apartNone };
}

/** Where people of one view differ. */
export function tornLines({ names, language }: Reading, torn: readonly TornView[]): PrepLines {
  const lines = torn.map(({ list, id, of }) =>
    words.tornLine({
      thing: list === "axis" ? names.axis(id) : names.competency(id),
      of: of === "others" ? words.tornOthers : cellForCoach(of, language),
    }),
  );
  return { ...plain, title: words.torn, lines, none: words.tornNone, after: lines.length > 0 ? words.tornAsk : null };
}

/** Where others are elsewhere than the subject expected, as far as the answers settle it. */
export function guessLines({ names, snapshot }: Reading, guesses: Guesses | null): PrepLines {
  const part = { ...plain, title: words.guess };
  if (guesses === null) return { ...part, lines: [], none: words.guessOpen };
  const weighed = weighGuesses(guesses, snapshot.figures.competencies);
  const settled = weighed.filter(({ found }) => found !== null);
  const right = settled.filter(({ outcome }) => outcome === "as-guessed").length;
  const summary = settled.length === 0 ? words.guessUnsettled : words.guessRight({ right, of: settled.length });
  const lines = settled
    .filter(({ outcome }) => outcome === "otherwise")
    .slice(0, mostGuesses)
    .map(({ competency, guessed, found }) =>
      words.guessLine({
        competency: names.competency(competency),
        expected: words.guessPlace[guessed],
        found: words.guessPlace[found ?? guessed],
      }),
    );
  return { ...part, lines: weighed.length === 0 ? [] : [summary, ...lines], none: words.guessSkipped };
}

/** How much was written for and against, by the questions that were answered. */
export function toneLines(tone: Tone | null): PrepLines {
  const part = { ...plain, title: words.tone, none: words.toneNone };
  if (tone === null) return { ...part, lines: [] };
  const warning = tone.heavy ? words.toneHeavy : null;
  return { ...part, lines: [words.toneCounted(tone)], warning, after: words.toneFine };
}

/** What the report does not hold, so that nobody promises it in the session. */
export function withheldLines({ names, language }: Reading, withheld: PrepWithheld): PrepLines {
  const list = (entries: readonly string[]) => formatList(entries, language);
  const { everything, notShown, silent, combined, competencies, axes, spread } = withheld;
  const groups = (hidden: PrepWithheld["notShown"]) => list(hidden.map((group) => words.groups[group]));
  const things = [...competencies.map(names.competency), ...axes.map(names.axis)];
  const lines = [
    ...(everything ? [words.withheldEverything] : []),
    ...(notShown.length > 0 ? [words.withheldGroups({ groups: groups(notShown) })] : []),
    ...(silent.length > 0 ? [words.withheldSilent({ groups: groups(silent) })] : []),
    ...combined.map((cell) => words.withheldCombined({ groups: cellForCoach(cell, language) })),
    ...(!everything && things.length > 0 ? [words.withheldThings({ things: list(things) })] : []),
    ...(spread ? [words.withheldSpread] : []),
    ...(withheld.heldRemarks > 0 ? [words.withheldHeld({ remarks: withheld.heldRemarks })] : []),
    ...(withheld.shortenedRemarks > 0 ? [words.withheldShortened({ remarks: withheld.shortenedRemarks })] : []),
    words.withheldAlways,
  ];
  return { ...plain, title: words.withheld, lines, none: words.withheldNothing };
}

/** A cell inside a sentence to the coach: "the boss", "peers and other raters". */
function cellForCoach(key: string, language: Reading["language"]): string {
  const groups = key.split("+").filter(isRaterGroup);
  return formatList(
    groups.map((group) => words.groups[group]),
    language,
  );
}
