/**
 * Everything that a person can cause and that the product answers with words instead of an exception.
 * The code is the key of the sentence in `packages/language`; details are typed and safe to show.
 */
export type Refusal =
  | { readonly code: "not-found" }
  | { readonly code: "not-signed-in" }
  | { readonly code: "sign-in-link-expired" }
  | { readonly code: "sign-in-link-other-browser" }
  | { readonly code: "too-many-requests"; readonly retryAfterSeconds: number }
  | { readonly code: "input-malformed"; readonly place: string; readonly problem: string }
  | { readonly code: "address-malformed"; readonly address: string }
  | { readonly code: "name-missing"; readonly address: string }
  | { readonly code: "already-nominated"; readonly address: string }
  | { readonly code: "subject-as-rater" }
  | { readonly code: "coach-as-rater" }
  | { readonly code: "coach-is-subject" }
  | { readonly code: "coach-not-available" }
  | { readonly code: "coach-not-missing" }
  | { readonly code: "coach-takes-part" }
  | { readonly code: "not-for-oneself" }
  | { readonly code: "too-many-nominations"; readonly limit: number }
  | { readonly code: "round-status"; readonly status: string; readonly needed: readonly string[] }
  | { readonly code: "closing-too-early" }
  | { readonly code: "closing-in-the-past" }
  | { readonly code: "closing-too-far" }
  | { readonly code: "closing-not-later" }
  | { readonly code: "raters-missing" }
  | { readonly code: "launch-in-progress" }
  | { readonly code: "reason-missing" }
  | { readonly code: "link-unknown" }
  | { readonly code: "round-closed" }
  | { readonly code: "invitation-declined" }
  | { readonly code: "ballot-length"; readonly expectedBytes: number; readonly receivedBytes: number }
  | { readonly code: "ballot-replaced"; readonly receipt: string | null }
  | { readonly code: "ballot-absent" }
  | { readonly code: "already-answered" }
  | { readonly code: "reminder-too-late" }
  | { readonly code: "thanks-missing" }
  | { readonly code: "already-thanked" }
  | { readonly code: "remarks-unread" }
  | { readonly code: "remarks-undecided"; readonly remarks: number }
  | { readonly code: "introduction-missing" }
  | { readonly code: "introduction-of-another" }
  | { readonly code: "report-not-ready" }
  | { readonly code: "parts-closed" }
  | { readonly code: "release-in-the-past" }
  | { readonly code: "release-too-far" }
  | { readonly code: "guess-missing" }
  | { readonly code: "already-guessed" }
  | { readonly code: "goal-empty" }
  | { readonly code: "already-member"; readonly address: string }
  | { readonly code: "last-administrator" }
  | { readonly code: "changed-meanwhile" };

export type RefusalCode = Refusal["code"];
