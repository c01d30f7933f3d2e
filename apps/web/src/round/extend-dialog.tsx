import { webRoundWords } from "@parallax/language/en/web-round";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { sayDeadline } from "../reader.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogAnswers } from "../ui/dialog.tsx";
import { TextField } from "../ui/field.tsx";
import { closingDays, dayOf, endOfDay } from "./closing-day.ts";
import { useAfterRoundChange, type RoundAskProps } from "./round-ask.ts";

const words = webRoundWords.extend;
const dayLong = 24 * 3_600_000;

export function ExtendDialog({ round, open, onClose }: RoundAskProps) {
  const current = new Date(round.closesAt);
  const first = dayOf(new Date(current.getTime() + dayLong));
  const [last] = useState(() => closingDays(new Date()).last);
  const [day, setDay] = useState(dayOf(new Date(current.getTime() + 7 * dayLong)));
  const [missing, setMissing] = useState(false);
  const after = useAfterRoundChange();
  const extend = useMutation(
    api.round.extend.mutationOptions({
      onSuccess: async (_, { closesAt }) => {
        onClose();
        await after(words.done({ until: sayDeadline(closesAt) }));
      },
    }),
  );
  const submit = () => {
    const end = endOfDay(day);
    setMissing(end === null || end <= current);
    if (end !== null && end > current) extend.mutate({ roundId: round.roundId, closesAt: end.toISOString() });
  };
  return (
    <Dialog open={open} title={words.act} onClose={onClose}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>{words.lead}</p>
        <TextField
          type="date"
          label={words.date}
          min={first}
          max={last}
          value={day}
          onChange={(event) => setDay(event.target.value)}
          error={missing ? words.missing : undefined}
        />
        <FailureNotice error={extend.error} />
        <DialogAnswers onCancel={onClose}>
          <Button look="primary" type="submit" busy={extend.isPending && words.busy}>
            {words.confirm}
          </Button>
        </DialogAnswers>
      </form>
    </Dialog>
  );
}
