import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { api, failureOf } from "../api.ts";
import { openNote, sealNote, type NotePlace } from "./note-seal.ts";

export type OpenedNote = { readonly text: string; readonly revision: number };
export type NoteState = "saved" | "unsaved" | "saving" | "failed" | "too-long";

const restBeforeSaving = 1_000;
/** In characters; what it takes sealed is checked by the server. */
const longestNote = 40_000;

/**
 * A note that seals and saves itself a moment after the last key. It is never kept in the clear, so what is not saved yet lives in the page
 * alone; leaving it then asks first.
 */
export function useNote(key: CryptoKey, place: NotePlace, opened: OpenedNote) {
  const queryClient = useQueryClient();
  const { roundId } = place;
  const [text, setText] = useState(opened.text);
  const [base, setBase] = useState(opened);
  const [theirs, setTheirs] = useState<OpenedNote | null>(null);
  const { mutateAsync } = useMutation(api.coaching.saveNote.mutationOptions());
  const save = useMutation({
    mutationFn: async (written: OpenedNote) => {
      const sealed = await sealNote(key, place, written.text);
      const { revision } = await mutateAsync({ roundId, sealed, revision: written.revision });
      return { text: written.text, revision };
    },
    onSuccess: setBase,
    onError: async (error) => {
      if (failureOf(error).refusal?.code !== "changed-meanwhile") return;
      const note = await queryClient.fetchQuery({ ...api.coaching.note.queryOptions({ roundId }), staleTime: 0 });
      const found = note === null ? "" : await openNote(key, place, note.sealed);
      if (found !== null) setTheirs({ text: found, revision: note?.revision ?? 0 });
    },
  });
  const { mutate, reset, isPending, isError } = save;
  const isDirty = text !== base.text;
  useEffect(() => {
    if (!isDirty || isPending || isError || theirs !== null || text.length > longestNote) return undefined;
    const timer = setTimeout(() => mutate({ text, revision: base.revision }), restBeforeSaving);
    return () => clearTimeout(timer);
  }, [isDirty, isPending, isError, theirs, text, base.revision, mutate]);
  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isDirty]);
  return {
    text,
    theirs,
    error: theirs === null ? save.error : null,
    state: stateOf({ isDirty, isPending, isError, length: text.length }),
    write: (next: string): void => {
      reset();
      setText(next);
    },
    resolve: (keep: "mine" | "theirs"): void => {
      if (theirs === null) return;
      reset();
      setBase(theirs);
      if (keep === "theirs") setText(theirs.text);
      setTheirs(null);
    },
  };
}

type Situation = {
  readonly isDirty: boolean;
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly length: number;
};

function stateOf({ isDirty, isPending, isError, length }: Situation): NoteState {
  if (length > longestNote) return "too-long";
  if (isPending) return "saving";
  if (!isDirty) return "saved";
  return isError ? "failed" : "unsaved";
}
