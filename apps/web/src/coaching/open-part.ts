import { liveParts, type LivePart } from "@parallax/domain/report/live-part";
import { webLiveWords as words } from "@parallax/language/en/web-live";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api.ts";
import { announce } from "../ui/announcer.tsx";

/** Opens parts of a report for its subject. */
export function useOpenPart(roundId: string) {
  const queryClient = useQueryClient();
  const open = useMutation(
    api.report.openPart.mutationOptions({
      onSuccess: async (_, { parts }) => {
        for (const part of liveParts.filter((each) => parts.includes(each)))
          announce(words.session.announced({ part: words.parts[part] }));
        await Promise.all([
          queryClient.invalidateQueries(api.report.live.queryFilter({ roundId })),
          queryClient.invalidateQueries(api.report.readState.queryFilter({ roundId })),
        ]);
      },
    }),
  );
  return {
    open: (parts: readonly LivePart[]) => open.mutate({ roundId, parts: [...parts] }),
    busy: open.isPending,
    error: open.error,
  };
}
