import { webNominationWords } from "@parallax/language/en/web-nomination";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api } from "../api.ts";
import { sayDeadline } from "../reader.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogAnswers } from "../ui/dialog.tsx";

const words = webNominationWords.launch;

type LaunchSectionProps = {
  readonly roundId: string;
  readonly people: number;
  readonly closesAt: string;
  /** Whether the list would allow a report at all. */
  readonly ready: boolean;
};

/** The point of no return, which asks first. */
export function LaunchSection({ roundId, people, closesAt, ready }: LaunchSectionProps) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState(false);
  const launch = useMutation(
    api.round.launch.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries(api.round.get.queryFilter({ roundId }));
        // The opener may be done before we look again; where things stand is the round's page either way.
        await navigate({ to: "/rounds/$roundId", params: { roundId }, replace: true });
      },
      onSettled: () => setAsking(false),
    }),
  );
  return (
    <section aria-labelledby="launch" className="grid justify-items-start gap-3 border-t border-line pt-8">
      <h2 id="launch" className="text-section font-semibold">
        {words.title}
      </h2>
      <p className="measure text-soft">{words.lead}</p>
      <Button
        look="primary"
        aria-disabled={!ready}
        aria-describedby="launch-not-yet"
        onClick={() => (ready ? setAsking(true) : setTold(true))}
      >
        {words.button}
      </Button>
      <p id="launch-not-yet" role="status" className="font-semibold text-warn">
        {!ready && told && words.notYet}
      </p>
      <FailureNotice error={launch.error} />
      <Dialog open={asking} title={words.ask({ people })} onClose={() => setAsking(false)}>
        <p>{words.body({ until: sayDeadline(closesAt) })}</p>
        <DialogAnswers onCancel={() => setAsking(false)}>
          <Button look="primary" busy={launch.isPending && words.sending} onClick={() => launch.mutate({ roundId })}>
            {words.confirm}
          </Button>
        </DialogAnswers>
      </Dialog>
    </section>
  );
}
