import type { GoalPlace } from "@parallax/domain/goal/goal";
import { webGoalWords as words } from "@parallax/language/en/web-goal";
import { Button } from "../ui/button.tsx";
import { BringBack } from "./bring-back.tsx";
import { emptyGoal, wordsOf } from "./goal-draft.ts";
import { GoalForm } from "./goal-form.tsx";
import type { PlaceState, useGoalPlaces } from "./goal-places.ts";
import { GoalView } from "./goal-view.tsx";
import { LetGo } from "./let-go.tsx";

type GoalListProps = { readonly roundId: string; readonly goals: ReturnType<typeof useGoalPlaces> };

/** Up to three goals, each as it stands or being written. */
export function GoalList({ roundId, goals }: GoalListProps) {
  return (
    <div className="grid gap-8">
      {goals.places.every(({ state }) => state.kind === "free") && <p className="text-soft">{words.none}</p>}
      {goals.places.map(({ place, state }) => (
        <Place key={place} roundId={roundId} place={place} state={state} goals={goals} />
      ))}
      {goals.hasRoom ? (
        <div className="print:hidden">
          <Button onClick={() => goals.begin("")}>{words.add}</Button>
        </div>
      ) : (
        <p className="text-small text-soft">{words.full}</p>
      )}
    </div>
  );
}

type PlaceProps = GoalListProps & { readonly place: GoalPlace; readonly state: PlaceState };

function Place({ roundId, place, state, goals }: PlaceProps) {
  switch (state.kind) {
    case "free":
      return null;
    case "writing":
      return (
        <GoalForm
          roundId={roundId}
          place={place}
          revision={state.goal?.revision ?? 0}
          from={state.goal === null ? { ...emptyGoal, behaviour: state.beginning } : wordsOf(state.goal)}
          onDone={() => goals.close(place)}
        />
      );
    case "let-go":
      return <BringBack roundId={roundId} goal={state.goal} onBack={() => goals.cameBack(state.goal)} />;
    case "kept":
      return (
        <GoalView
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
