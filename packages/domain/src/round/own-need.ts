import type { Round } from "./round.ts";

/** What a round asks of its subject now; null while others are at work, or when there is nothing left to do. */
export type OwnNeed = "choose-raters" | "launch" | "own-form" | "read-report" | null;

/** `isReady`: the list of raters would allow a report. `ownFormCast`: the subject has answered the own form. */
export function ownNeed(
  round: Pick<Round, "status" | "launchRequestedAt">,
  facts: { readonly isReady: boolean; readonly ownFormCast: boolean },
): OwnNeed {
  switch (round.status) {
    case "draft":
    case "nominating":
    case "approval":
      if (round.launchRequestedAt !== null) return null;
      return facts.isReady ? "launch" : "choose-raters";
    case "collecting":
      return facts.ownFormCast ? null : "own-form";
    case "released":
      return "read-report";
    case "closed":
    case "in-review":
    case "archived":
    case "cancelled":
    case "void":
      return null;
  }
}
