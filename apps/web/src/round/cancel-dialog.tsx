import { webRoundWords } from "@parallax/language/en/web-round";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogAnswers } from "../ui/dialog.tsx";
import { TextAreaField } from "../ui/field.tsx";
import { useAfterRoundChange, type RoundAskProps } from "./round-ask.ts";

const words = webRoundWords.cancel;

export function CancelDialog({ round, open, onClose }: RoundAskProps) {
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const after = useAfterRoundChange();
  const cancel = useMutation(
    api.round.cancel.mutationOptions({
      onSuccess: async () => {
        onClose();
        await after(words.done);
      },
    }),
  );
  return (
    <Dialog open={open} title={words.title} onClose={onClose}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(reason.trim() === "");
          if (reason.trim() !== "") cancel.mutate({ roundId: round.roundId, reason: reason.trim() });
        }}
      >
        <p>{words[bodyOf(round)]}</p>
        <TextAreaField
          label={words.reason}
          hint={words.reasonHint}
          rows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={missing ? words.reasonMissing : undefined}
        />
        <FailureNotice error={cancel.error} />
        <DialogAnswers onCancel={onClose} cancel={words.instead}>
          <Button look="stop" type="submit" busy={cancel.isPending && words.busy}>
            {words.confirm}
          </Button>
        </DialogAnswers>
      </form>
    </Dialog>
  );
}

/** What cancelling does to what people sent: nothing yet, what is still locked, or what has been opened. */
function bodyOf({ launchedAt, status }: RoundAskProps["round"]): "body" | "bodyEarly" | "bodyOpened" {
  if (launchedAt === null) return "bodyEarly";
  return status === "in-review" ? "bodyOpened" : "body";
}
