import { webCoachingWords } from "@parallax/language/en/web-coaching";
import { webScreeningWords as screeningWords } from "@parallax/language/en/web-screening";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { announce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import type { DeckCounts } from "./remarks-deck.ts";

const words = webCoachingWords.comments;

/** At the foot of the comments: the deliberate word that opens the figures. */
export function ConfirmRead({ roundId, counts }: { readonly roundId: string; readonly counts: DeckCounts }) {
  const queryClient = useQueryClient();
  const confirm = useMutation(
    api.report.confirmRemarksRead.mutationOptions({
      onSuccess: async () => {
        await queryClient.fetchQuery(api.report.draft.queryOptions({ roundId }));
        queryClient.setQueryData(api.report.remarks.queryKey({ roundId }), (known) =>
          known === undefined ? known : { ...known, remarksRead: true },
        );
        void queryClient.invalidateQueries(api.coaching.pathFilter());
        window.scrollTo({ top: 0 });
        document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
        announce(words.confirmed);
      },
      // Somebody took a decision back in another window: it stands here again.
      onError: () => queryClient.invalidateQueries(api.report.remarks.queryFilter({ roundId })),
    }),
  );
  const { open, left, shortened, held } = counts;
  if (open > 0)
    return (
      <p role="status" className="measure border-t border-line pt-8 text-soft">
        {screeningWords.toDecide({ open })}
      </p>
    );
  return (
    <div className="grid justify-items-start gap-3 border-t border-line pt-8">
      {left + shortened + held > 0 && (
        <p className="measure text-lead">{screeningWords.allDecided({ left, shortened, held })}</p>
      )}
      <p className="measure text-soft">{words.confirmLead}</p>
      <FailureNotice error={confirm.error} />
      <Button look="primary" busy={confirm.isPending && words.confirming} onClick={() => confirm.mutate({ roundId })}>
        {words.confirm}
      </Button>
    </div>
  );
}
