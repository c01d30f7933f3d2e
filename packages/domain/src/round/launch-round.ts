import type { NominationCounts } from "../nomination/nomination.ts";
import type { QuestionnaireContent } from "../questionnaire/questionnaire.ts";
import type { Refusal } from "../refusal.ts";
import { accepted, refused, type Result } from "../result.ts";
import { checkClosingDate } from "./closing-date.ts";
import { forecast } from "./forecast.ts";
import { requirePreparing, requireStatus } from "./move-round.ts";
import type { Round } from "./round.ts";
import { roundTransitions } from "./status.ts";

/**
 * The subject's launch: the round waits for the opener, which makes its key and invites. Nothing can be changed from here on, because
 * the parameters are hashed into every link. Refuses a list from which no report could come even if everybody answered
 * (`raters-missing`), a closing date that has drawn too near, and a second launch (`launch-in-progress`).
 */
export function requestLaunch(
  round: Round,
  counts: NominationCounts,
  content: QuestionnaireContent,
  now: Date,
): Result<Round, Refusal> {
  const preparing = requirePreparing(round);
  if (!preparing.ok) return preparing;
  const launchable = requireStatus(round, roundTransitions.launch.from);
  if (!launchable.ok) return launchable;
  const closing = checkClosingDate(round.closesAt, now);
  if (!closing.ok) return closing;
  if (forecast(counts, round.policy, content).all.cells.length === 0) return refused({ code: "raters-missing" });
  return accepted({ ...round, launchRequestedAt: now });
}

/** The opener's part: from here on people answer. */
export function finishLaunch(round: Round, now: Date): Result<Round, Refusal> {
  const launchable = requireStatus(round, roundTransitions.launch.from);
  if (!launchable.ok) return launchable;
  return accepted({ ...round, status: roundTransitions.launch.to, launchedAt: now });
}
