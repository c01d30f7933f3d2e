import type { Answers } from "../api.ts";
import { api, failureOf } from "../api.ts";
import { dropDraft, isText, keepDraft, readDraft } from "../draft.ts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";

export const longestIntroduction = 5_000;
const restBeforeSaving = 800;

type Saved = { readonly introduction: string; readonly revision: number };

export type SaveState = "saved" | "unsaved" | "saving" | "failed" | "too-long" | "conflict";

/**
 * A text that saves itself a moment after the last key, and that is never lost: what the server has not taken is kept in this tab.
 * Every save names the revision it is based on; when somebody else was faster, both texts are handed to the writer.
 */
export function useIntroduction(roundId: string, saved: Saved) {
  const queryClient = useQueryClient();
  const draftName = `introduction.${roundId}`;
  const [restored] = useState(() => readDraft(draftName, isText));
  const [text, setText] = useState(restored ?? saved.introduction);
  const base = useRef(saved);
  const [theirs, setTheirs] = useState<Saved | null>(null);
  const save = useMutation(
    api.report.saveIntroduction.mutationOptions({
      onSuccess: ({ revision }, { introduction }) => {
        base.current = { introduction, revision };
        queryClient.setQueryData(api.report.draft.queryKey({ roundId }), (known) =>
          known === undefined ? known : { ...known, introduction, revision },
        );
      },
      onError: async (error) => {
        if (failureOf(error).refusal?.code !== "changed-meanwhile") return;
        const fresh: Answers["report"]["draft"] = await queryClient.fetchQuery({
          ...api.report.draft.queryOptions({ roundId }),
          staleTime: 0,
        });
        setTheirs({ introduction: fresh.introduction, revision: fresh.revision });
      },
    }),
  );
  const changed = text !== base.current.introduction;
  const tooLong = text.length > longestIntroduction;
  const { mutate, isPending, isError } = save;
  useEffect(() => {
    if (text === base.current.introduction) {
      dropDraft(draftName);
      return undefined;
    }
    keepDraft(draftName, text);
    if (isPending || theirs !== null || text.length > longestIntroduction) return undefined;
    const timer = setTimeout(
      () => mutate({ roundId, introduction: text, revision: base.current.revision }),
      restBeforeSaving,
    );
    return () => clearTimeout(timer);
  }, [text, isPending, theirs, draftName, roundId, mutate]);
  const state: SaveState =
    theirs !== null
      ? "conflict"
      : tooLong
        ? "too-long"
        : isPending
          ? "saving"
          : !changed
            ? "saved"
            : isError
              ? "failed"
              : "unsaved";
  return {
    text,
    state,
    error: theirs === null ? save.error : null,
    theirs,
    restored: restored !== null && restored !== saved.introduction,
    write: (next: string) => {
      save.reset();
      setText(next);
    },
    saveNow: () => mutate({ roundId, introduction: text, revision: base.current.revision }),
    /** Goes on from what was saved elsewhere, with one's own text or with the other. */
    resolve: (keep: "mine" | "theirs") => {
      if (theirs === null) return;
      base.current = theirs;
      if (keep === "theirs") setText(theirs.introduction);
      save.reset();
      setTheirs(null);
    },
  };
}
