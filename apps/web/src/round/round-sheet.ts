import type { Answers } from "../api.ts";
import { api } from "../api.ts";

/** A round as its subject, its coach or an administrator may see it. */
export type RoundSheet = Answers["round"]["get"];

const pause = 1_500;

/** Whether the server is at work on a round, so that the page should look again. */
export function isOnItsWay(round: Pick<RoundSheet, "status" | "isLaunching">): boolean {
  return round.status === "closed" || round.isLaunching;
}

/** Asks for a round, and again every moment while the server is at work on it. */
export function roundQuery(roundId: string) {
  return {
    ...api.round.get.queryOptions({ roundId }),
    refetchInterval: (query: { readonly state: { readonly data: RoundSheet | undefined } }) =>
      query.state.data !== undefined && isOnItsWay(query.state.data) ? pause : (false as const),
  };
}
