import { webNotesWords } from "@parallax/language/en/web-notes";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { announce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogAnswers } from "../ui/dialog.tsx";
import { TextField } from "../ui/field.tsx";
import { afterPaint } from "./after-paint.ts";
import { openKey, type NotesKey, type WrappedKey } from "./note-seal.ts";

const words = webNotesWords.open;

type OpenNotesProps = { readonly kept: WrappedKey; readonly onKey: (key: NotesKey) => void };

/** Closed notes, and the way in. */
export function OpenNotes({ kept, onKey }: OpenNotesProps) {
  const [passphrase, setPassphrase] = useState("");
  const [losing, setLosing] = useState(false);
  const open = useMutation({
    mutationFn: async (typed: string) => {
      await afterPaint();
      return await openKey(typed, kept);
    },
    onSuccess: (key) => key !== null && onKey({ key, salt: kept.salt }),
  });
  return (
    <>
      <form
        className="grid max-w-field gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          open.mutate(passphrase);
        }}
      >
        <p>{words.lead}</p>
        <TextField
          type="password"
          autoComplete="current-password"
          label={words.passphrase}
          error={open.data === null ? words.wrong : undefined}
          value={passphrase}
          onChange={(event) => {
            open.reset();
            setPassphrase(event.target.value);
          }}
        />
        <div className="flex flex-wrap gap-4">
          <Button type="submit" busy={open.isPending && words.busy}>
            {words.act}
          </Button>
          <Button look="plain" onClick={() => setLosing(true)}>
            {words.lost}
          </Button>
        </div>
      </form>
      <LoseNotes open={losing} onClose={() => setLosing(false)} />
    </>
  );
}

function LoseNotes({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const queryClient = useQueryClient();
  const forget = useMutation(
    api.coaching.forgetNotes.mutationOptions({
      onSuccess: () => {
        onClose();
        announce(webNotesWords.lost.done);
        queryClient.removeQueries(api.coaching.note.pathFilter());
        queryClient.setQueryData(api.coaching.noteKey.queryKey(), null);
      },
    }),
  );
  return (
    <Dialog open={open} title={webNotesWords.lost.title} onClose={onClose}>
      <p>{webNotesWords.lost.body}</p>
      <FailureNotice error={forget.error} />
      <DialogAnswers onCancel={onClose}>
        <Button look="stop" busy={forget.isPending && webNotesWords.lost.busy} onClick={() => forget.mutate()}>
          {webNotesWords.lost.act}
        </Button>
      </DialogAnswers>
    </Dialog>
  );
}
