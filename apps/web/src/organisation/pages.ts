import type { RoundStatus } from "@parallax/domain/round/status";
import { infiniteQueryOptions } from "@tanstack/react-query";
import { client } from "../api.ts";

const start = null as string | null;

/** The organisation's people who fit a search, a page at a time. */
export function peoplePages(search: string) {
  return infiniteQueryOptions({
    queryKey: [["organisation", "directory"], "pages", search],
    queryFn: ({ pageParam: cursor, signal }) => client.organisation.directory.query({ search, cursor }, { signal }),
    initialPageParam: start,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** The organisation's rounds at one stage or at any, a page at a time. */
export function roundPages(status: RoundStatus | null) {
  return infiniteQueryOptions({
    queryKey: [["round", "all"], "pages", status],
    queryFn: ({ pageParam: cursor, signal }) => client.round.all.query({ status, cursor }, { signal }),
    initialPageParam: start,
    getNextPageParam: (page) => page.nextCursor,
  });
}
