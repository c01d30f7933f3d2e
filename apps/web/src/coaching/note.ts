import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { api, failureOf } from "../api.ts";
import { useSessionEnded } from "../sign-in/session-ended.ts";
import { isDirty, longestNote, openNoteKeeper, type NoteStand, type OpenedNote } from "./note-keeper.ts";
import { openNote, sealNote, type NotePlace, type NotesKey } from "./note-seal.ts";

export type NoteState = "saved" | "unsaved" | "saving" | "failed" | "too-long";

const restBeforeSaving = 1_000;

/**
 * A note that seals and saves itself a moment after the last key, when the session is back, and when its field goes. It is never kept in the
 * clear, so what could not be saved lives in the page alone.
 */
export function useNote(notesKey: NotesKey, place: NotePlace, opened: OpenedNote) {
  const outlet = useOutlet(notesKey, place);
  const [keeper] = useState(() => openNoteKeeper(opened, outlet));
  const stand = useSyncExternalStore(keeper.listen, keeper.stand);
  const { text, isSaving, error, theirs } = stand;
  const isUnsaved = isDirty(stand);
  useEffect(() => {
    if (!isUnsaved || isSaving || error !== null || theirs !== null || text.length > longestNote) return undefined;
    const timer = setTimeout(() => void keeper.settle(), restBeforeSaving);
    return () => clearTimeout(timer);
  }, [isUnsaved, isSaving, error, theirs, text, keeper]);
  const isOut = useSessionEnded();
  useEffect(() => {
    if (!isOut) void keeper.settle();
  }, [isOut, keeper]);
  useEffect(() => () => void keeper.settle(), [keeper]);
  return { ...keeper, text, theirs, error, isUnsaved, state: stateOf(stand) };
}

function useOutlet({ key, salt }: NotesKey, place: NotePlace) {
  const queryClient = useQueryClient();
  const { roundId } = place;
  const { mutateAsync } = useMutation(api.coaching.saveNote.mutationOptions());
  return {
    save: async ({ text, revision }: OpenedNote) =>
      await mutateAsync({ roundId, salt, sealed: await sealNote(key, place, text), revision }),
    overtakenBy: async (error: unknown): Promise<OpenedNote | null> => {
      if (failureOf(error).refusal?.code !== "changed-meanwhile") return null;
      const kept = await queryClient.fetchQuery({ ...api.coaching.noteKey.queryOptions(), staleTime: 0 });
      if (kept?.salt !== salt) return null;
      const note = await queryClient.fetchQuery({ ...api.coaching.note.queryOptions({ roundId }), staleTime: 0 });
      const found = note === null ? "" : await openNote(key, place, note.sealed);
      return found === null ? null : { text: found, revision: note?.revision ?? 0 };
    },
  };
}

function stateOf(stand: NoteStand): NoteState {
  if (stand.text.length > longestNote) return "too-long";
  if (stand.isSaving) return "saving";
  if (!isDirty(stand)) return "saved";
  return stand.error === null ? "unsaved" : "failed";
}
