import { shortestPassphrase } from "@parallax/domain/coaching/notes-key";
import { webNotesWords } from "@parallax/language/en/web-notes";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import { afterPaint } from "./after-paint.ts";
import { makeKey, type NotesKey } from "./note-seal.ts";

const words = webNotesWords.begin;

/** The one time that a passphrase is chosen, with what losing it means said first. */
export function BeginNotes({ onKey }: { readonly onKey: (key: NotesKey) => void }) {
  const queryClient = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState({ passphrase: "", again: "" });
  const [told, setTold] = useState(false);
  const { mutateAsync } = useMutation(api.coaching.beginNotes.mutationOptions());
  const begin = useMutation({
    mutationFn: async (passphrase: string) => {
      await afterPaint();
      const { key, kept } = await makeKey(passphrase);
      await mutateAsync(kept);
      return { key, kept };
    },
    onSuccess: ({ key, kept }) => {
      queryClient.setQueryData(api.coaching.noteKey.queryKey(), kept);
      onKey({ key, salt: kept.salt });
    },
    onError: () => void queryClient.invalidateQueries(api.coaching.noteKey.queryFilter()),
  });
  const isShort = typed.passphrase.length < shortestPassphrase;
  const differs = typed.passphrase !== typed.again;
  if (!isOpen)
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{words.open}</Button>
      </div>
    );
  return (
    <form
      noValidate
      className="grid max-w-field gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setTold(true);
        if (!isShort && !differs) begin.mutate(typed.passphrase);
      }}
    >
      <p>{words.lead}</p>
      <Notice kind="warn">{words.warning}</Notice>
      <TextField
        type="password"
        autoComplete="new-password"
        label={words.passphrase}
        hint={words.hint({ least: shortestPassphrase })}
        error={told && isShort ? words.short({ least: shortestPassphrase }) : undefined}
        value={typed.passphrase}
        onChange={(event) => setTyped({ ...typed, passphrase: event.target.value })}
      />
      <TextField
        type="password"
        autoComplete="new-password"
        label={words.again}
        error={told && !isShort && differs ? words.differ : undefined}
        value={typed.again}
        onChange={(event) => setTyped({ ...typed, again: event.target.value })}
      />
      <FailureNotice error={begin.error} />
      <div>
        <Button look="primary" type="submit" busy={begin.isPending && words.busy}>
          {words.act}
        </Button>
      </div>
    </form>
  );
}
