import { useQueryClient } from "@tanstack/react-query";
import { api } from "../api.ts";
import { announce } from "../ui/announcer.tsx";
import type { RoundSheet } from "./round-sheet.ts";

export type RoundAskProps = { readonly round: RoundSheet; readonly open: boolean; readonly onClose: () => void };

/** What follows when a round was changed: it is loaded anew wherever it is shown, and the change is read out. */
export function useAfterRoundChange(): (said: string) => Promise<void> {
  const queryClient = useQueryClient();
  return async (said) => {
    await Promise.all([
      queryClient.invalidateQueries(api.round.pathFilter()),
      queryClient.invalidateQueries(api.coaching.pathFilter()),
    ]);
    announce(said);
  };
}
