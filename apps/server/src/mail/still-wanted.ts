import type { PostedLetter } from "./store.ts";

/**
 * Why a letter should not go out any more when its turn comes, or null when it should. A letter may have waited for days for a mail
 * server: a link that no longer works, or a reminder to somebody who has answered (security.md R8), is better not sent.
 */
export function whyUnwanted(posted: PostedLetter, now: Date): string | null {
  const { kind, round, invitation, signInLink } = posted;
  switch (kind) {
    case "invitation":
    case "own-form":
    case "closing-changed":
    case "reminder":
      if (round?.status !== "collecting") return "the round no longer takes answers";
      if (invitation?.status !== "invited") return "the invitation no longer stands";
      if (kind === "reminder" && invitation.hasBallot) return "the answers are in";
      return null;
    case "sign-in":
      return signInLink === null || signInLink.expiresAt <= now ? "the link has expired" : null;
    case "coach-asked":
    case "round-ready":
    case "report-released":
      return round === null || round.status === "cancelled" || round.status === "void"
        ? "the round was cancelled"
        : null;
    case "round-cancelled":
      return null;
  }
}
