import { webRoundWords } from "@parallax/language/en/web-round";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogAnswers } from "../ui/dialog.tsx";
import { SelectField, TextAreaField } from "../ui/field.tsx";
import { useAfterRoundChange, type RoundAskProps } from "./round-ask.ts";

const words = webRoundWords.replaceCoach;

/** Who takes the place of a coach who has left, and why. */
export function ReplaceCoachDialog({ round, open, onClose }: RoundAskProps) {
  const [coachId, setCoachId] = useState("");
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const coaches = useQuery({ ...api.organisation.coaches.queryOptions(), enabled: open });
  const offered = coaches.data?.filter(({ id }) => id !== round.subject.memberId) ?? [];
  const after = useAfterRoundChange();
  const replace = useMutation(
    api.round.replaceCoach.mutationOptions({
      onSuccess: async () => {
        onClose();
        await after(words.done);
      },
    }),
  );
  return (
    <Dialog open={open} title={words.ask} onClose={onClose}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const lacks = coachId === "" || reason.trim() === "";
          setMissing(lacks);
          if (!lacks) replace.mutate({ roundId: round.roundId, coachId, reason: reason.trim() });
        }}
      >
        <p>{words.body}</p>
        {coaches.isSuccess && offered.length === 0 ? (
          <p className="font-semibold">{words.none}</p>
        ) : (
          <SelectField
            label={words.coach}
            hint={words.coachHint}
            value={coachId}
            onChange={(event) => setCoachId(event.target.value)}
            error={missing && coachId === "" ? words.coachMissing : undefined}
          >
            <option value="">{words.choose}</option>
            {offered.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        <TextAreaField
          label={words.reason}
          hint={words.reasonHint}
          rows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={missing && reason.trim() === "" ? words.reasonMissing : undefined}
        />
        <FailureNotice error={coaches.error ?? replace.error} />
        <DialogAnswers onCancel={onClose} cancel={words.instead}>
          <Button look="primary" type="submit" busy={replace.isPending && words.busy}>
            {words.confirm}
          </Button>
        </DialogAnswers>
      </form>
    </Dialog>
  );
}
