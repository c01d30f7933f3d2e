import type { Goal, GoalPlace, GoalWords } from "@parallax/domain/goal/goal";
import { useEffect, useState } from "react";
import { dropDraft, keepDraft, readDraft } from "../draft.ts";

export const goalTexts = ["behaviour", "situation", "firstStep", "helper", "sign"] as const;

export const emptyGoal: GoalWords = {
  behaviour: "",
  situation: "",
  firstStep: "",
  helper: "",
  sign: "",
  pulseOn: null,
};

/** The words of a goal without its place. */
export function wordsOf({ behaviour, situation, firstStep, helper, sign, pulseOn }: Goal): GoalWords {
  return { behaviour, situation, firstStep, helper, sign, pulseOn };
}

function isGoalWords(kept: unknown): kept is GoalWords {
  if (typeof kept !== "object" || kept === null) return false;
  const entries = new Map<string, unknown>(Object.entries(kept));
  const pulseOn = entries.get("pulseOn");
  return (
    goalTexts.every((text) => typeof entries.get(text) === "string") &&
    (pulseOn === null || typeof pulseOn === "string")
  );
}

const nameOf = (roundId: string, place: number): string => `goal.${roundId}.${place}`;

/** The places in which something was begun in this tab and not kept yet. */
export function begunPlaces(roundId: string, places: readonly GoalPlace[]): readonly GoalPlace[] {
  return places.filter((place) => readDraft(nameOf(roundId, place), isGoalWords) !== null);
}

/** A goal being written, which outlives a reload of this tab. */
export function useGoalDraft(roundId: string, place: number, from: GoalWords) {
  const name = nameOf(roundId, place);
  const [kept] = useState(() => readDraft(name, isGoalWords));
  const [words, setWords] = useState(kept ?? from);
  useEffect(() => keepDraft(name, words), [name, words]);
  return { words, restored: kept !== null, write: setWords, drop: () => dropDraft(name) };
}
