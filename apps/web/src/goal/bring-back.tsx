import type { Goal } from "@parallax/domain/goal/goal";
import { webGoalWords as words } from "@parallax/language/en/web-goal";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Ref } from "react";
import { api } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { wordsOf } from "./goal-draft.ts";

type BringBackProps = {
  readonly roundId: string;
  readonly goal: Goal;
  readonly onBack: () => void;
  readonly ref: Ref<HTMLButtonElement>;
};

/** In the place of a goal that was let go, until the page is left or the place is taken. */
export function BringBack({ roundId, goal, onBack, ref }: BringBackProps) {
  const queryClient = useQueryClient();
  const { place } = goal;
  const save = useMutation(
    api.goal.save.mutationOptions({
      onSettled: async (_, error) => {
        await queryClient.invalidateQueries(api.goal.list.pathFilter());
        if (error === null) onBack();
      },
    }),
  );
  return (
    <div className="flex flex-wrap items-center gap-x-5 text-small print:hidden">
      <p role="status" dir="auto" className="text-soft wrap-anywhere">
        {words.removed(goal)}
      </p>
      <Button
        ref={ref}
        look="plain"
        busy={save.isPending && words.undo}
        onClick={() => save.mutate({ roundId, place, revision: 0, goal: wordsOf(goal) })}
      >
        {words.undo}
      </Button>
      <FailureNotice error={save.error} />
    </div>
  );
}
