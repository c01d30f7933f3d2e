import { webReleaseWords as words } from "@parallax/language/en/web-release";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api.ts";
import { announce } from "../ui/announcer.tsx";

/**
 * The three ways in which a report becomes the subject's, with the introduction that has this revision; `onSettled` when one of them was
 * tried.
 */
export function useRelease(roundId: string, revision: number, onSettled: () => void) {
  const queryClient = useQueryClient();
  const after = async (said: string): Promise<void> => {
    announce(said);
    await Promise.all([
      queryClient.invalidateQueries(api.coaching.pathFilter()),
      queryClient.invalidateQueries(api.round.pathFilter()),
    ]);
  };
  // Refused: another window has released it, or taken a decision back.
  const lookAgain = async (): Promise<void> => {
    await Promise.all([
      queryClient.invalidateQueries(api.round.get.queryFilter({ roundId })),
      queryClient.invalidateQueries(api.report.remarks.queryFilter({ roundId })),
    ]);
  };
  const now = useMutation(
    api.report.release.mutationOptions({ onSuccess: () => after(words.done), onError: lookAgain, onSettled }),
  );
  const live = useMutation(
    api.report.beginLive.mutationOptions({ onSuccess: () => after(words.begun), onError: lookAgain, onSettled }),
  );
  const plan = useMutation(
    api.report.planRelease.mutationOptions({
      onSuccess: async ({ at }) => {
        queryClient.setQueryData(api.report.draft.queryKey({ roundId }), (known) =>
          known === undefined ? known : { ...known, releaseAt: at },
        );
        await after(at === null ? words.takenBack : words.planned);
      },
      onError: lookAgain,
    }),
  );
  return {
    now: () => now.mutate({ roundId, revision }),
    begin: () => live.mutate({ roundId, revision }),
    plan: (at: Date | null) => plan.mutate({ roundId, revision, at: at?.toISOString() ?? null }),
    busy: now.isPending || live.isPending || plan.isPending,
    error: now.error ?? live.error ?? plan.error,
  };
}

/** What a field for day and time holds, as an instant of this browser's zone; null for none, or one that has passed. */
export function momentOf(field: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(field)) return null;
  const at = new Date(field);
  return Number.isNaN(at.getTime()) || at.getTime() <= Date.now() ? null : at;
}
