import { webRoundWords } from "@parallax/language/en/web-round";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogAnswers } from "../ui/dialog.tsx";
import { ExtendDialog } from "./extend-dialog.tsx";
import { useAfterRoundChange, type RoundAskProps } from "./round-ask.ts";

const words = webRoundWords.close;

export function CloseDialog({ round, open, onClose }: RoundAskProps) {
  const after = useAfterRoundChange();
  const [extending, setExtending] = useState(false);
  const close = useMutation(
    api.round.close.mutationOptions({
      onSuccess: async () => {
        onClose();
        await after(words.done);
      },
    }),
  );
  const { invited, answered, declined } = round.progress ?? { invited: 0, answered: null, declined: null };
  const tooFew = round.progress !== null && answered === null;
  const waiting = answered === null || declined === null ? 0 : invited - answered - declined;
  if (extending) return <ExtendDialog round={round} open onClose={() => setExtending(false)} />;
  return (
    <Dialog open={open} title={words.title} onClose={onClose}>
      <p>{words.body}</p>
      {tooFew && <p className="font-semibold text-warn">{words.tooFew}</p>}
      {tooFew && round.mayDo.includes("round.extend") && (
        <div>
          <Button
            onClick={() => {
              onClose();
              setExtending(true);
            }}
          >
            {webRoundWords.extend.act}
          </Button>
        </div>
      )}
      {waiting > 0 && <p className="font-semibold text-warn">{words.open({ open: waiting })}</p>}
      <FailureNotice error={close.error} />
      <DialogAnswers onCancel={onClose} cancel={words.instead}>
        <Button
          look="primary"
          busy={close.isPending && words.busy}
          onClick={() => close.mutate({ roundId: round.roundId })}
        >
          {words.confirm}
        </Button>
      </DialogAnswers>
    </Dialog>
  );
}
