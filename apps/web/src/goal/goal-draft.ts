import type { Goal, GoalPlace, GoalWords } from "@parallax/domain/goal/goal";
import { useEffect, useState } from "react";
import { dropDraft, keepDraft, readDraft } from "../draft.ts";

export const goalTexts = ["behaviour", "situation", "firstStep", "helper", "sign"] as const;

const emptyGoal: GoalWords = {
  behaviour: "",
  situation: "",
  firstStep: "",
  helper: "",
  sign: "",
  pulseOn: null,
};

/** The words of a goal without its place. */
export function wordsOf({ behaviour, situation, firstStep, helper, sign, pulseOn }: GoalWords): GoalWords {
  return { behaviour, situation, firstStep, helper, sign, pulseOn };
}

/** Whether two say the same but for the space around it. */
export function isSameGoal(one: GoalWords, other: GoalWords): boolean {
  return one.pulseOn === other.pulseOn && goalTexts.every((text) => one[text].trim() === other[text].trim());
}

/** What this tab holds, and on which goal it was written: 0 for a place that was empty. */
type Kept = { readonly words: GoalWords; readonly revision: number };

function isKept(found: unknown): found is Kept {
  if (typeof found !== "object" || found === null || !("words" in found) || !("revision" in found)) return false;
  return isGoalWords(found.words) && typeof found.revision === "number";
}

function isGoalWords(found: unknown): found is GoalWords {
  if (typeof found !== "object" || found === null) return false;
  const entries = new Map<string, unknown>(Object.entries(found));
  const pulseOn = entries.get("pulseOn");
  return (
    goalTexts.every((text) => typeof entries.get(text) === "string") &&
    (pulseOn === null || typeof pulseOn === "string")
  );
}

const nameOf = (roundId: string, place: number): string => `goal.${roundId}.${place}`;

/** The places in which something was begun in this tab and not kept yet. */
export function begunPlaces(roundId: string, places: readonly GoalPlace[]): readonly GoalPlace[] {
  return places.filter((place) => readDraft(nameOf(roundId, place), isKept) !== null);
}

/** What stands in the place elsewhere: nothing, where the goal was let go. */
export type Theirs = { readonly goal: Goal | null };

/**
 * A goal being written, which outlives a reload of this tab. It says on which goal it was begun, whatever the list learns meanwhile; when
 * the place holds another by now, both are handed to the writer.
 */
export function useGoalDraft(roundId: string, place: number, stands: Goal | null, beginning: string) {
  const name = nameOf(roundId, place);
  const [kept] = useState(() => readDraft(name, isKept));
  const [begun] = useState<Kept>(
    kept ?? {
      words: stands === null ? { ...emptyGoal, behaviour: beginning } : wordsOf(stands),
      revision: stands?.revision ?? 0,
    },
  );
  const [words, write] = useState(begun.words);
  const [revision, setRevision] = useState(begun.revision);
  const [theirs, setTheirs] = useState<Theirs | null>(
    begun.revision === (stands?.revision ?? 0) ? null : { goal: stands },
  );
  useEffect(() => keepDraft(name, { words, revision }), [name, words, revision]);
  return {
    words,
    revision,
    theirs,
    restored: kept !== null,
    write,
    setTheirs,
    /** Goes on from what stands there now, and says its revision. */
    goOn: ({ goal }: Theirs): number => {
      const next = goal?.revision ?? 0;
      setRevision(next);
      setTheirs(null);
      return next;
    },
    drop: () => dropDraft(name),
  };
}
