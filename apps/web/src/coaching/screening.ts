import type { Screening } from "@parallax/domain/report/screening";
import { webScreeningWords as words } from "@parallax/language/en/web-screening";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, failureOf } from "../api.ts";
import { dropDraft, isText, readDraft } from "../draft.ts";
import { useMember } from "../sign-in/member.ts";
import { announce } from "../ui/announcer.tsx";
import { countTexts } from "./rare-words.ts";
import { deckOf, nextOpen, withDecision, type DeckRemark, type Remarks } from "./remarks-deck.ts";

export const shorteningDraft = (remarkId: string): string => `shortened.${remarkId}`;

/** What the coach wrote in a comment's place in this tab and the server has not taken; null for nothing. */
export function keptShortening(remarkId: string): string | null {
  return readDraft(shorteningDraft(remarkId), isText);
}

/** Where the coach stands in the comments, and deciding about the one in front of them. */
export function useScreening(roundId: string, remarks: Remarks) {
  const queryClient = useQueryClient();
  const { name } = useMember();
  const deck = deckOf(remarks);
  const [chosen, setPlace] = useState(() => firstOpen(deck));
  // What people wrote stays as it is, whatever is decided about it.
  const [wordCounts] = useState(() => countTexts([...deck.map(({ text }) => text), ...ownTexts(remarks)]));
  const [overtaken, setOvertaken] = useState(false);
  const place = Math.min(chosen, Math.max(deck.length - 1, 0));
  const key = api.report.remarks.queryKey({ roundId });
  const save = useMutation(
    api.report.screenRemark.mutationOptions({
      onSuccess: (_, { remarkId, screening }) => {
        const decision = { screening, byName: name, at: new Date().toISOString() };
        const known = queryClient.getQueryData<Remarks>(key) ?? remarks;
        const next = withDecision(known, remarkId, decision);
        queryClient.setQueryData(key, next);
        void queryClient.invalidateQueries(api.report.draft.queryFilter({ roundId }));
        announce(words.done[screening.kind]);
        if (screening.kind === "open") return;
        dropDraft(shorteningDraft(remarkId));
        // Whoever has gone on by themselves meanwhile stays where they are.
        setPlace((at) => (deckOf(next)[at]?.id === remarkId ? (nextOpen(deckOf(next), at) ?? at) : at));
      },
      onError: async (error) => {
        if (failureOf(error).refusal?.code !== "changed-meanwhile") return;
        setOvertaken(true);
        await queryClient.invalidateQueries({ queryKey: key });
      },
    }),
  );
  const go = (to: number): void => {
    if (to < 0 || to >= deck.length) return;
    save.reset();
    setOvertaken(false);
    setPlace(to);
  };
  return {
    deck,
    wordCounts,
    place,
    go,
    overtaken,
    busy: save.isPending,
    error: overtaken ? null : save.error,
    decide: (remark: DeckRemark, screening: Screening): void => {
      if (save.isPending) return;
      setOvertaken(false);
      save.mutate({ roundId, remarkId: remark.id, revision: remark.trail.length, screening });
    },
  };
}

export type ScreeningDesk = ReturnType<typeof useScreening>;

function ownTexts({ questions }: Remarks): readonly string[] {
  return questions.flatMap(({ own }) => own);
}

function firstOpen(deck: readonly DeckRemark[]): number {
  return nextOpen(deck, -1) ?? 0;
}
