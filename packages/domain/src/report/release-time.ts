import type { Refusal } from "../refusal.ts";
import { accepted, refused, type Result } from "../result.ts";

const dayMs = 86_400_000;

/** Nobody plans a debrief further ahead; a year typed wrongly is caught. */
export const furthestReleaseDays = 180;

/** A report may be released by itself at any time to come, within half a year. */
export function checkReleaseTime(at: Date, now: Date): Result<null, Refusal> {
  if (at <= now) return refused({ code: "release-in-the-past" });
  if (at.getTime() - now.getTime() > furthestReleaseDays * dayMs) return refused({ code: "release-too-far" });
  return accepted(null);
}
