import type { Refusal } from "../refusal.ts";
import { accepted, refused, type Result } from "../result.ts";
import { checkClosingDate } from "./closing-date.ts";
import type { Round } from "./round.ts";

/** What a subject decides when asking for a round; the policy is the organisation's, copied into the round. */
export type RoundRequest = Pick<
  Round,
  "organisationId" | "id" | "subjectId" | "coachId" | "questionnaireVersionId" | "message" | "policy" | "closesAt"
>;

/** A new round in which the subject chooses raters. Refuses closing dates, and oneself as coach. */
export function requestRound(request: RoundRequest, now: Date): Result<Round, Refusal> {
  if (request.coachId === request.subjectId) return refused({ code: "coach-is-subject" });
  const closing = checkClosingDate(request.closesAt, now);
  if (!closing.ok) return closing;
  return accepted({
    ...request,
    status: "nominating",
    requestedAt: now,
    launchRequestedAt: null,
    launchedAt: null,
    closedAt: null,
  });
}
