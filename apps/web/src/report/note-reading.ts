import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { api } from "../api.ts";

/** Tells the server once that the subject has the report in front of them. A failure is no trouble to anybody: the next visit tells it. */
export function useNoteReading(roundId: string): void {
  const queryClient = useQueryClient();
  const { mutate } = useMutation(
    api.report.noteReading.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(api.report.readState.queryFilter({ roundId })),
    }),
  );
  useEffect(() => mutate({ roundId }), [mutate, roundId]);
}
