import { longestGoalText, type Goal, type GoalPlace } from "@parallax/domain/goal/goal";
import { webGoalWords as words } from "@parallax/language/en/web-goal";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { api, failureOf } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { announce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import { TextAreaField, TextField } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import { goalTexts, isSameGoal, useGoalDraft } from "./goal-draft.ts";
import { OtherGoal } from "./other-goal.tsx";

type GoalFormProps = {
  readonly roundId: string;
  readonly place: GoalPlace;
  /** The goal that is kept in the place, if any; the form looks at it once, when it opens. */
  readonly stands: Goal | null;
  /** What a new goal begins with. */
  readonly beginning: string;
  readonly onDone: () => void;
};

/** One goal being written. Only the behaviour has to be said. */
export function GoalForm({ roundId, place, stands, beginning, onDone }: GoalFormProps) {
  const queryClient = useQueryClient();
  const first = useRef<HTMLTextAreaElement>(null);
  const draft = useGoalDraft(roundId, place, stands, beginning);
  const { words: goal, revision, theirs, restored, write, drop } = draft;
  const [tried, setTried] = useState(false);
  // What was begun before a reload stands there; only what was just asked for takes the focus.
  useEffect(() => {
    if (!restored) first.current?.focus();
  }, [restored]);
  const finish = async (): Promise<void> => {
    drop();
    await queryClient.invalidateQueries(api.goal.list.pathFilter());
    announce(words.kept);
    onDone();
  };
  const save = useMutation(
    api.goal.save.mutationOptions({
      onSuccess: finish,
      onError: async (error, { goal: written }) => {
        if (failureOf(error).refusal?.code !== "changed-meanwhile") return;
        const { goals } = await queryClient.fetchQuery({ ...api.goal.list.queryOptions({ roundId }), staleTime: 0 });
        const found = goals.find((one) => one.place === place) ?? null;
        // The answer to an earlier try was lost on its way: what stands there is this.
        if (found !== null && isSameGoal(found, written)) await finish();
        else draft.setTheirs({ goal: found });
      },
    }),
  );
  const problemOf = (text: (typeof goalTexts)[number]): string | undefined => {
    const over = goal[text].length - longestGoalText;
    if (over > 0) return words.tooLong({ over });
    return tried && text === "behaviour" && goal.behaviour.trim() === "" ? words.missing : undefined;
  };
  const keep = (on = revision) => {
    setTried(true);
    if (goal.behaviour.trim() === "") first.current?.focus();
    else if (goalTexts.every((text) => goal[text].length <= longestGoalText))
      save.mutate({ roundId, place, revision: on, goal });
  };
  const leave = () => {
    drop();
    onDone();
  };
  return (
    <div role="group" aria-label={words.goal({ place })} className="grid gap-5 border-s-3 border-accent ps-5">
      {restored && <Notice>{words.restored}</Notice>}
      {goalTexts.map((text) => (
        <TextAreaField
          key={text}
          {...(text === "behaviour" ? { ref: first } : { optional: true })}
          label={words.field[text]}
          {...(text === "behaviour" || text === "sign" ? { hint: words.hint[text] } : {})}
          error={problemOf(text)}
          rows={text === "behaviour" ? 2 : 1}
          dir="auto"
          value={goal[text]}
          onChange={(event) => write({ ...goal, [text]: event.target.value })}
        />
      ))}
      <TextField
        type="date"
        label={words.field.pulseOn}
        hint={words.hint.pulseOn}
        optional
        className="max-w-48"
        value={goal.pulseOn ?? ""}
        onChange={(event) => write({ ...goal, pulseOn: event.target.value === "" ? null : event.target.value })}
      />
      {theirs === null ? (
        <>
          <FailureNotice error={save.error} />
          <div className="flex flex-wrap gap-3">
            <Button look="primary" busy={save.isPending && words.keeping} onClick={() => keep()}>
              {words.keep}
            </Button>
            <Button onClick={leave}>{words.cancel}</Button>
          </div>
        </>
      ) : (
        <OtherGoal theirs={theirs} onMine={() => keep(draft.goOn(theirs))} onTheirs={leave} />
      )}
    </div>
  );
}
