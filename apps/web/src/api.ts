import type { Refusal } from "@parallax/domain/refusal";
import type { AppRouter } from "@parallax/server/router";
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { createTRPCClient, httpLink, TRPCClientError } from "@trpc/client";
import type { inferRouterOutputs } from "@trpc/server";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { sessionEnded } from "./sign-in/session-ended.ts";

/** What the server answers, by router and procedure. */
export type Answers = inferRouterOutputs<AppRouter>;

/** Why a call failed: the server's refusal, or none when it never answered or has a bug. */
export type Failure = {
  readonly refusal: Refusal | null;
  readonly requestId: string | null;
  readonly reached: boolean;
};

export function failureOf(error: unknown): Failure {
  if (!(error instanceof TRPCClientError)) return { refusal: null, requestId: null, reached: true };
  const data = (error as TRPCClientError<AppRouter>).data;
  return {
    refusal: data?.refusal ?? null,
    requestId: data?.requestId ?? null,
    reached: data !== undefined && data !== null,
  };
}

function isSignedOut(error: unknown): boolean {
  return failureOf(error).refusal?.code === "not-signed-in";
}

/** Asks again only when nobody answered: a refusal stays one. */
function worthAnotherTry(failures: number, error: unknown): boolean {
  return failures < 2 && !failureOf(error).reached;
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    // A page that never had its data shows the way to sign in itself; one that has keeps what is on it.
    onError: (error, query) => {
      if (query.state.data !== undefined && isSignedOut(error)) sessionEnded.announce();
    },
  }),
  mutationCache: new MutationCache({
    onError: (error) => {
      if (isSignedOut(error)) sessionEnded.announce();
    },
  }),
  defaultOptions: {
    queries: { staleTime: 5_000, retry: worthAnotherTry },
    mutations: { retry: false, networkMode: "always" },
  },
});

/** For lists that come a page at a time: `api` would add a key to their input that the server does not know. */
export const client = createTRPCClient<AppRouter>({
  // The header is one that no foreign page can send without being asked first.
  links: [httpLink({ url: "/trpc", headers: { "x-parallax": "1" } })],
});

export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
