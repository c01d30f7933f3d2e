import type { Goal } from "@parallax/domain/goal/goal";
import { webGoalWords as words } from "@parallax/language/en/web-goal";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";

type LetGoProps = { readonly roundId: string; readonly goal: Goal; readonly onGone: (goal: Goal) => void };

/** Takes a goal off the list; the list offers it back. */
export function LetGo({ roundId, goal, onGone }: LetGoProps) {
  const queryClient = useQueryClient();
  const { place, revision } = goal;
  const remove = useMutation(
    api.goal.remove.mutationOptions({
      onSuccess: () => onGone(goal),
      onSettled: () => queryClient.invalidateQueries(api.goal.list.pathFilter()),
    }),
  );
  return (
    <>
      <Button
        look="plain"
        aria-label={words.removeOf(goal)}
        busy={remove.isPending && words.remove}
        onClick={() => remove.mutate({ roundId, place, revision })}
      >
        {words.remove}
      </Button>
      <FailureNotice error={remove.error} />
    </>
  );
}
