import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { api, failureOf } from "../api.ts";
import { dropDraft, keepDraft, readDraft } from "../draft.ts";

export const longestIntroduction = 5_000;
const restBeforeSaving = 800;

/** What the server holds; `revision` is what the next save must name. */
type Saved = { readonly introduction: string; readonly introductionBy: string | null; readonly revision: number };
/** What this tab holds, and on which revision it was written. */
type Kept = { readonly text: string; readonly revision: number };

export type SaveState = "saved" | "unsaved" | "saving" | "failed" | "too-long" | "conflict";

function isKept(found: unknown): found is Kept {
  if (typeof found !== "object" || found === null || !("text" in found) || !("revision" in found)) return false;
  return typeof found.text === "string" && typeof found.revision === "number";
}

/**
 * A text that saves itself a moment after the last key, and that is never lost: what the server has not taken is kept in this tab.
 * Every save names the revision that it is based on; when somebody else was faster, both texts are handed to the writer.
 */
export function useIntroduction(roundId: string, saved: Saved) {
  const queryClient = useQueryClient();
  const draftName = `introduction.${roundId}`;
  const [kept] = useState(() => readDraft(draftName, isKept));
  const restored = kept !== null && kept.text !== saved.introduction;
  const [text, setText] = useState(restored ? kept.text : saved.introduction);
  const [base, setBase] = useState(saved);
  const [theirs, setTheirs] = useState(restored && kept.revision !== saved.revision ? saved : null);
  const save = useMutation(
    api.report.saveIntroduction.mutationOptions({
      onSuccess: ({ revision }, { introduction }) => {
        setBase({ introduction, introductionBy: null, revision });
        queryClient.setQueryData(api.report.draft.queryKey({ roundId }), (known) =>
          known === undefined ? known : { ...known, introduction, introductionBy: null, revision },
        );
      },
      onError: async (error) => {
        if (failureOf(error).refusal?.code !== "changed-meanwhile") return;
        const { introduction, introductionBy, revision } = await queryClient.fetchQuery({
          ...api.report.draft.queryOptions({ roundId }),
          staleTime: 0,
        });
        setTheirs({ introduction, introductionBy, revision });
      },
    }),
  );
  const { mutate, reset, isPending, isError } = save;
  const { introduction: known, revision } = base;
  useEffect(() => {
    if (text === known) {
      dropDraft(draftName);
      return undefined;
    }
    keepDraft(draftName, { text, revision });
    if (isPending || isError || theirs !== null || text.length > longestIntroduction) return undefined;
    const timer = setTimeout(() => mutate({ roundId, introduction: text, revision }), restBeforeSaving);
    return () => clearTimeout(timer);
  }, [text, known, revision, isPending, isError, theirs, draftName, roundId, mutate]);
  return {
    text,
    state: stateOf({ text, known, isPending, isError, torn: theirs !== null }),
    error: theirs === null ? save.error : null,
    theirs,
    restored,
    /** Of what the server holds, as this tab knows it. */
    revision,
    /** A coach before this one, whose words these are while nobody has made them their own. */
    writer: text === known ? base.introductionBy : null,
    write: (next: string) => {
      // A save that is on its way goes on: the next one stands on what it kept.
      if (isError) reset();
      setText(next);
    },
    saveNow: () => mutate({ roundId, introduction: text, revision }),
    /** Goes on from what was saved elsewhere, with one's own text or with the other. */
    resolve: (keep: "mine" | "theirs") => {
      if (theirs === null) return;
      reset();
      setBase(theirs);
      if (keep === "theirs") setText(theirs.introduction);
      setTheirs(null);
    },
  };
}

type Situation = {
  readonly text: string;
  readonly known: string;
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly torn: boolean;
};

function stateOf({ text, known, isPending, isError, torn }: Situation): SaveState {
  if (torn) return "conflict";
  if (text.length > longestIntroduction) return "too-long";
  if (isPending) return "saving";
  if (text === known) return "saved";
  return isError ? "failed" : "unsaved";
}
