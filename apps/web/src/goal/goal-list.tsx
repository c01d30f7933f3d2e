import type { GoalPlace } from "@parallax/domain/goal/goal";
import { webGoalWords as words } from "@parallax/language/en/web-goal";
import { useEffect, useRef } from "react";
import { Button } from "../ui/button.tsx";
import { BringBack } from "./bring-back.tsx";
import { GoalForm } from "./goal-form.tsx";
import type { PlaceState, useGoalPlaces } from "./goal-places.ts";
import { GoalView } from "./goal-view.tsx";
import { LetGo } from "./let-go.tsx";

type GoalListProps = { readonly roundId: string; readonly goals: ReturnType<typeof useGoalPlaces> };

/** Up to three goals, each as it stands or being written. */
export function GoalList({ roundId, goals }: GoalListProps) {
  const add = useRef<HTMLButtonElement>(null);
  return (
    <div className="grid gap-8">
      {goals.places.every(({ state }) => state.kind === "free") && <p className="text-soft">{words.none}</p>}
      {goals.places.map(({ place, state }) => (
        <Place
          key={place}
          roundId={roundId}
          place={place}
          state={state}
          goals={goals}
          onFreed={() => add.current?.focus()}
        />
      ))}
      {goals.hasRoom ? (
        <div className="print:hidden">
          <Button ref={add} onClick={() => goals.begin("")}>
            {words.add}
          </Button>
        </div>
      ) : (
        <p className="text-small text-soft">{words.full}</p>
      )}
    </div>
  );
}

type PlaceProps = GoalListProps & {
  readonly place: GoalPlace;
  readonly state: PlaceState;
  readonly onFreed: () => void;
};

function Place({ roundId, place, state, goals, onFreed }: PlaceProps) {
  const here = useRef<HTMLElement>(null);
  const stood = useRef(state.kind);
  useEffect(() => {
    if (stood.current === state.kind) return;
    stood.current = state.kind;
    // The button that was pressed is gone with what stood here; where somebody is elsewhere, they stay there.
    if (state.kind === "writing" || document.activeElement !== document.body) return;
    if (state.kind === "free") onFreed();
    else here.current?.focus();
  }, [state.kind, onFreed]);
  const reach = (element: HTMLElement | null): void => {
    here.current = element;
  };
  switch (state.kind) {
    case "free":
      return null;
    case "writing":
      return (
        <GoalForm
          roundId={roundId}
          place={place}
          stands={state.goal}
          beginning={state.beginning}
          onDone={() => goals.close(place)}
        />
      );
    case "let-go":
      return <BringBack ref={reach} roundId={roundId} goal={state.goal} onBack={() => goals.cameBack(state.goal)} />;
    case "kept":
      return (
        <GoalView
          ref={reach}
          goal={state.goal}
          acts={
            <div className="flex flex-wrap gap-x-5 print:hidden">
              <Button look="plain" aria-label={words.changeOf(state.goal)} onClick={() => goals.change(place)}>
                {words.change}
              </Button>
              <LetGo roundId={roundId} goal={state.goal} onGone={goals.letGo} />
            </div>
          }
        />
      );
  }
}
