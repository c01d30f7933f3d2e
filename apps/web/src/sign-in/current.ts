import { useQuery } from "@tanstack/react-query";
import { api, queryClient, type Answers } from "../api.ts";

export type Current = NonNullable<Answers["signIn"]["current"]>;

const options = api.signIn.current.queryOptions(undefined, { staleTime: 60_000 });

/** Who is signed in in this browser, asked once and kept for a minute. */
export function loadCurrent(): Promise<Current | null> {
  return queryClient.ensureQueryData(options);
}

/** Asks the server again who is signed in. */
export function refreshCurrent(): Promise<Current | null> {
  return queryClient.fetchQuery({ ...options, staleTime: 0 });
}

/** Knows at once that nobody is signed in here any more, without asking. */
export function forgetCurrent(): void {
  queryClient.setQueryData(options.queryKey, null);
}

/** `undefined` while nobody has answered yet. */
export function useCurrent(): Current | null | undefined {
  return useQuery(options).data;
}
