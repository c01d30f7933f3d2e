import type { LabAnswers } from "./lab-round.ts";

/** What the harness asks a rater's browser to do. */
export type RaterAct = { readonly number: number; readonly origin: string; readonly secret: string } & (
  | { readonly kind: "cast"; readonly answers: LabAnswers; readonly previous: string | null }
  | { readonly kind: "withdraw"; readonly previous: string }
  | { readonly kind: "decline" }
);

export type RaterAnswer =
  | {
      readonly kind: "cast";
      readonly invitationId: string;
      readonly receipt: string;
      /** The first 33 bytes of the sealed ballot, base64url. */
      readonly head: string;
      /** A hash of the parameters that this rater was given. */
      readonly parameters: string;
    }
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly reason: string };
