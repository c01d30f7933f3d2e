import type { InvitationId, RoundId } from "@parallax/domain/id";
import type { Address } from "@parallax/domain/nomination/address";

/** A reminder of the schedule, or the one that its rater asked for. */
export type ReminderLetter = {
  readonly kind: "reminder";
  readonly to: Addressee;
  readonly roundId: RoundId;
  readonly invitationId: InvitationId;
  readonly isOwn: boolean;
};

/** Who gets a letter. The address has passed the one grammar; the name is whatever people call themselves. */
export type Addressee = { readonly name: string; readonly address: Address };

/**
 * A letter as a verb posts it: what it is about and to whom. All else (names, dates, the promise, the link) is read and made when it
 * is sent, so that a letter that waited tells how things stand, and so that no link and no body is ever stored.
 */
export type Letter =
  | ReminderLetter
  | {
      readonly kind: "invitation" | "own-form" | "closing-changed";
      readonly to: Addressee;
      readonly roundId: RoundId;
      readonly invitationId: InvitationId;
    }
  | {
      readonly kind:
        | "round-ready"
        | "report-released"
        | "report-corrected"
        | "coach-asked"
        | "coach-replacing"
        | "coach-replaced"
        | "round-cancelled"
        | "key-failing";
      readonly to: Addressee;
      readonly roundId: RoundId;
    }
  | {
      readonly kind: "few-answers" | "few-answers-coach" | "release-dropped";
      readonly to: Addressee;
      readonly roundId: RoundId;
    }
  | {
      readonly kind: "round-ended" | "round-ended-coach";
      readonly to: Addressee;
      readonly roundId: RoundId;
    }
  | { readonly kind: "thank-you"; readonly to: Addressee; readonly roundId: RoundId; readonly releaseNumber: number }
  | { readonly kind: "my-requests"; readonly to: Addressee }
  | { readonly kind: "sign-in"; readonly to: Addressee; readonly signInLinkId: string };
