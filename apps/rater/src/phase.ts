import type { OverEntry } from "./api.ts";
import type { DeviceRecord } from "./device/device-record.ts";
import type { Visit } from "./door/visit.ts";
import type { Cast } from "./send/cast-until-answered.ts";

/** How a link comes to an end, each with its own words. */
export type Ending =
  | { readonly kind: "over"; readonly entry: OverEntry; readonly wiped: boolean }
  | { readonly kind: "closed-writing" }
  | { readonly kind: "declined" }
  | { readonly kind: "declined-now" }
  /** Reminded on a morning (an ISO text), or never again. The form stays open. */
  | { readonly kind: "later"; readonly at: string | null }
  | { readonly kind: "revoked" }
  | { readonly kind: "withdrawn" }
  | { readonly kind: "lost"; readonly requestId: string | null };

/** Where a visit is. `writing` has its own places (see use-place.ts); everything else is one screen. */
export type Phase =
  | { readonly kind: "writing" }
  | { readonly kind: "sending" }
  | { readonly kind: "replaced"; readonly receipt: string | null }
  | {
      readonly kind: "answered";
      readonly receipt: string;
      /** Sent just now; sent by this device before; sent by another one, or by this one which no longer remembers. */
      readonly how: "sent" | "here" | "elsewhere";
      readonly draft: boolean;
    }
  | { readonly kind: "ended"; readonly ending: Ending };

/** Where an opened link leads: on with sending, on with writing, to what was answered before, or to the beginning. */
export function firstPhase(visit: Visit, record: DeviceRecord | null): Phase {
  if (record?.sending) return { kind: "sending" };
  const known = record?.receipt === visit.receipt;
  const draft = record !== null && record.place !== null;
  if (visit.receipt === null || (draft && known)) return { kind: "writing" };
  return { kind: "answered", receipt: visit.receipt, how: known ? "here" : "elsewhere", draft };
}

/** What a refused ballot means for whoever sent it. */
export function endingOf(cast: Extract<Cast, { kind: "refused" }>): Ending {
  switch (cast.refusal?.code) {
    case "round-closed":
      return { kind: "closed-writing" };
    case "invitation-declined":
      return { kind: "declined" };
    case "link-unknown":
      return { kind: "revoked" };
    default:
      return { kind: "lost", requestId: cast.requestId };
  }
}
