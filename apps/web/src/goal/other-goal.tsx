import { webGoalWords as words } from "@parallax/language/en/web-goal";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { Theirs } from "./goal-draft.ts";
import { GoalView } from "./goal-view.tsx";

type OtherGoalProps = {
  readonly theirs: Theirs;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
};

/** Under a goal being written, when another window changed it meanwhile: what it says there, and which of the two is to stand. */
export function OtherGoal({ theirs: { goal }, onMine, onTheirs }: OtherGoalProps) {
  return (
    <Notice kind="warn" role="alert" title={goal === null ? words.conflictGone : words.conflict}>
      <div className="grid gap-4">
        <p>{goal === null ? words.conflictGoneBody : words.conflictBody}</p>
        {goal !== null && <GoalView goal={goal} />}
        <div className="flex flex-wrap gap-3">
          <Button onClick={onMine}>{words.keepMine}</Button>
          <Button onClick={onTheirs}>{goal === null ? words.takeNone : words.takeTheirs}</Button>
        </div>
      </div>
    </Notice>
  );
}
