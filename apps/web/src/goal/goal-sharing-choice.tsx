import type { GoalSharing } from "@parallax/domain/goal/goal";
import { webGoalWords as words } from "@parallax/language/en/web-goal";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { PartHeading } from "../report/report-part.tsx";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { announce } from "../ui/announcer.tsx";

type GoalSharingChoiceProps = {
  readonly roundId: string;
  readonly coachName: string | null;
  readonly sharing: GoalSharing;
};

/** Part by part, who besides the subject sees the choices. It holds from the next look on. */
export function GoalSharingChoice({ roundId, coachName, sharing }: GoalSharingChoiceProps) {
  const queryClient = useQueryClient();
  // What was ticked stands at once, and falls back to what the server holds when it could not be kept.
  const [wanted, setWanted] = useState<GoalSharing | null>(null);
  const share = useMutation(
    api.goal.share.mutationOptions({
      onSuccess: () => announce(words.shared),
      onSettled: async () => {
        await queryClient.invalidateQueries(api.goal.list.pathFilter());
        setWanted(null);
      },
    }),
  );
  const shown = wanted ?? sharing;
  const choose = (next: GoalSharing) => {
    setWanted(next);
    share.mutate({ roundId, sharing: next });
  };
  return (
    <section className="grid gap-2 print:hidden">
      <PartHeading>{words.sharingTitle}</PartHeading>
      <p className="measure">{words.sharing({ coach: coachName })}</p>
      {coachName !== null &&
        (["goals", "marks"] as const).map((part) => (
          <label key={part} className="inline-flex min-h-11 items-center gap-2 justify-self-start">
            <input
              type="checkbox"
              className="size-4.5 accent-accent"
              checked={shown[part]}
              onChange={(event) => choose({ ...shown, [part]: event.currentTarget.checked })}
            />
            {words.share[part]({ coach: coachName })}
          </label>
        ))}
      <FailureNotice error={share.error} />
    </section>
  );
}
