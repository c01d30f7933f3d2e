import { webNotesWords } from "@parallax/language/en/web-notes";
import { useBlocker } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogAnswers } from "../ui/dialog.tsx";
import type { useNote } from "./note.ts";

const words = webNotesWords.leave;

/** Going away from a note, or closing it: it is saved first, and only what cannot be saved asks. */
export function useLeavingNote({ isUnsaved, settle }: ReturnType<typeof useNote>, onClose: () => void) {
  const [isClosing, setClosing] = useState(false);
  const blocker = useBlocker({
    shouldBlockFn: async ({ current, next }) => current.pathname !== next.pathname && !(await settle()),
    enableBeforeUnload: isUnsaved,
    disabled: !isUnsaved,
    withResolver: true,
  });
  return {
    asks: isClosing || blocker.status === "blocked",
    close: () => void settle().then((isKept) => (isKept ? onClose() : setClosing(true))),
    stay: () => {
      setClosing(false);
      blocker.reset?.();
    },
    leave: () => {
      if (isClosing) onClose();
      else blocker.proceed?.();
    },
  };
}

export function LeaveNote({ leaving }: { readonly leaving: ReturnType<typeof useLeavingNote> }) {
  return (
    <Dialog open={leaving.asks} title={words.title} onClose={leaving.stay}>
      <p>{words.body}</p>
      <DialogAnswers cancel={words.stay} onCancel={leaving.stay}>
        <Button look="stop" onClick={leaving.leave}>
          {words.act}
        </Button>
      </DialogAnswers>
    </Dialog>
  );
}
