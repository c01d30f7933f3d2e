import { goalPlaces, type Goal, type GoalPlace } from "@parallax/domain/goal/goal";
import { useState } from "react";
import { begunPlaces } from "./goal-draft.ts";

/** What happens in one of the three places. */
export type PlaceState =
  | { readonly kind: "free" }
  | { readonly kind: "kept"; readonly goal: Goal }
  | { readonly kind: "writing"; readonly goal: Goal | null; readonly beginning: string }
  | { readonly kind: "let-go"; readonly goal: Goal };

/** The three places of the goals that are kept, with what is being written in this tab and what was just let go. */
export function useGoalPlaces(roundId: string, goals: readonly Goal[]) {
  const [open, setOpen] = useState<ReadonlyMap<GoalPlace, string>>(
    () => new Map(begunPlaces(roundId, goalPlaces).map((place) => [place, ""])),
  );
  const [gone, setGone] = useState<readonly Goal[]>([]);
  const stateOf = (place: GoalPlace): PlaceState => {
    const goal = goals.find((one) => one.place === place) ?? null;
    const beginning = open.get(place);
    if (beginning !== undefined) return { kind: "writing", goal, beginning };
    if (goal !== null) return { kind: "kept", goal };
    const left = gone.find((one) => one.place === place);
    return left === undefined ? { kind: "free" } : { kind: "let-go", goal: left };
  };
  const places = goalPlaces.map((place) => ({ place, state: stateOf(place) }));
  const room = places.find(({ state }) => state.kind === "free" || state.kind === "let-go")?.place ?? null;
  const write = (place: GoalPlace, beginning: string) => setOpen(new Map([...open, [place, beginning]]));
  return {
    places,
    hasRoom: room !== null,
    begin: (beginning: string) => {
      if (room === null) return;
      write(room, beginning);
      setGone(gone.filter(({ place }) => place !== room));
    },
    change: (place: GoalPlace) => write(place, ""),
    close: (place: GoalPlace) => setOpen(new Map([...open].filter(([one]) => one !== place))),
    letGo: (goal: Goal) => setGone([...gone, goal]),
    cameBack: (goal: Goal) => setGone(gone.filter((one) => one !== goal)),
  };
}
