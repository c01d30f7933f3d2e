import { longestThanks } from "@parallax/domain/thanks/thanks-message";
import { webThanksWords as words } from "@parallax/language/en/web-thanks";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { api } from "../api.ts";
import { dropDraft, useTextDraft } from "../draft.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { announce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogAnswers } from "../ui/dialog.tsx";
import { TextAreaField } from "../ui/field.tsx";
import { LetterPaper, type ThanksLetter } from "./letter-paper.tsx";

type ThanksFormProps = { readonly roundId: string; readonly letter: ThanksLetter };

/** Writing, then the letter as everyone will get it, then sending: it cannot be called back, so it is shown first. */
export function ThanksForm({ roundId, letter }: ThanksFormProps) {
  const queryClient = useQueryClient();
  const field = useRef<HTMLTextAreaElement>(null);
  const draftName = `thanks.${roundId}`;
  const [text, write] = useTextDraft(draftName);
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const message = text.trim();
  const over = message.length - longestThanks;
  const problem = message === "" ? words.missing : over > 0 ? words.tooLong({ over }) : null;
  const send = useMutation(
    api.thanks.send.mutationOptions({
      onSuccess: () => {
        dropDraft(draftName);
        announce(words.done);
      },
      // Also when another tab was faster: what was sent then stands here.
      onSettled: () => queryClient.invalidateQueries(api.thanks.pathFilter()),
    }),
  );
  const look = () => {
    setTried(true);
    if (problem === null) setAsking(true);
    else field.current?.focus();
  };
  return (
    <div className="grid justify-items-start gap-4">
      <div className="w-full">
        <TextAreaField
          ref={field}
          label={words.label}
          hint={words.hint}
          error={tried || over > 0 ? (problem ?? undefined) : undefined}
          rows={6}
          dir="auto"
          value={text}
          onChange={(event) => write(event.target.value)}
          className="serif text-body leading-relaxed"
        />
        <p className="mt-1.5 text-small text-soft">{words.kept}</p>
      </div>
      <Button look="primary" onClick={look}>
        {words.preview}
      </Button>
      <Dialog open={asking} title={words.ask} onClose={() => setAsking(false)}>
        <LetterPaper letter={letter} message={message} />
        <p className="measure">{words.consequence}</p>
        <FailureNotice error={send.error} />
        <DialogAnswers onCancel={() => setAsking(false)} cancel={words.back}>
          <Button look="primary" busy={send.isPending && words.busy} onClick={() => send.mutate({ roundId, message })}>
            {words.confirm}
          </Button>
        </DialogAnswers>
      </Dialog>
    </div>
  );
}
