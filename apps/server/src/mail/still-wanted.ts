import type { LetterInvitation, PostedLetter } from "./store.ts";

/**
 * Why a letter should not go out any more when its turn comes, or null when it should. A letter may have waited for days for a mail
 * server: a link that no longer works, or a reminder to somebody who has answered (security.md R8), is better not sent.
 */
export function whyUnwanted(posted: PostedLetter, now: Date): string | null {
  const { kind, round, invitation, signInLink, requests } = posted;
  switch (kind) {
    case "invitation":
    case "own-form":
    case "closing-changed":
    case "reminder":
      if (round?.status !== "collecting") return "the round no longer takes answers";
      if (invitation?.status !== "invited") return "the invitation no longer stands";
      return kind === "reminder" ? whyUnwantedReminder(posted, invitation, now) : null;
    case "my-requests":
      return requests.length === 0 ? "nothing waits for this address" : null;
    case "sign-in":
      return signInLink === null || signInLink.expiresAt <= now ? "the link has expired" : null;
    case "coach-asked":
    case "coach-replacing":
    case "coach-replaced":
    case "round-ready":
    case "report-corrected":
    case "report-released":
      return round === null || round.status === "cancelled" || round.status === "void"
        ? "the round was cancelled"
        : null;
    case "few-answers":
    case "few-answers-coach":
      return round?.status === "collecting" ? null : "the round no longer takes answers";
    case "release-dropped":
      return round?.status === "in-review" ? null : "the report no longer waits to be released";
    case "key-failing":
      return ["collecting", "closed"].includes(round?.status ?? "") ? null : "the round needs its key no more";
    case "round-cancelled":
    case "round-ended":
    case "round-ended-coach":
    case "thank-you":
      return null;
  }
}

/** A reminder that waited longer than a day for a mail server says what is no longer so. */
const latestReminderMs = 24 * 3_600_000;

function whyUnwantedReminder(
  { isOwnReminder, writtenAt }: PostedLetter,
  { hasBallot, wish }: LetterInvitation,
  now: Date,
): string | null {
  // One sentence for all of it: it is kept with the letter, and must not say who has answered.
  if (hasBallot || (isOwnReminder ? wish !== "reminded" : wish !== null)) return "this reminder is not wanted any more";
  return now.getTime() - writtenAt.getTime() > latestReminderMs ? "its day has passed" : null;
}
