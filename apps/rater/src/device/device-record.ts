import type { Answers } from "../form/answers.ts";

/** A sealed ballot on its way: the same bytes are sent until they are answered. Texts are base64url. */
export type Sending = { readonly sealed: string; readonly previous: string | null };

/** All that is kept on the device for one link, encrypted as one: writing it is one step, so nothing is half kept. */
export type DeviceRecord = {
  readonly answers: Answers;
  /** The screen where the rater was: a part's id, or "check". */
  readonly place: string | null;
  readonly sending: Sending | null;
  /** The receipt of the last ballot that this device sent. */
  readonly receipt: string | null;
};

/** What may be known of a record without its key: which words the door says. */
export type DeviceState = "begun" | "unsent" | "sent";

export function stateOf(record: DeviceRecord): DeviceState {
  if (record.sending !== null) return "unsent";
  return record.place === null ? "sent" : "begun";
}
