import { infiniteQueryOptions } from "@tanstack/react-query";
import { client } from "../api.ts";

const start = null as number | null;

/** The audit log, newest first, a page at a time. */
export const auditPages = infiniteQueryOptions({
  queryKey: [["audit", "list"], "pages"],
  queryFn: ({ pageParam: cursor, signal }) => client.audit.list.query({ cursor }, { signal }),
  initialPageParam: start,
  getNextPageParam: (page) => page.nextCursor,
});
