import { toBase64Url } from "@parallax/domain/ballot/base64url";
import type { RaterLink } from "@parallax/domain/ballot/rater-link";
import { type OverEntry, callBallot } from "../api.ts";
import type { Device } from "./device.ts";
import type { DeviceRecord } from "./device-record.ts";

/**
 * When a round is over: everything written here goes, and the receipt of what arrived stays, to be looked for in the box. Where there will be
 * no box it goes, too. Tells whether something unsent was deleted.
 */
export async function leaveReceipt(link: RaterLink, device: Device, { what, closesAt }: OverEntry): Promise<boolean> {
  const place = await device.unlock(link.parametersHash);
  const record = await place.read();
  const receipt = record === null ? null : await receiptOfArrived(link, record);
  const isBoxed = what !== "cancelled" && what !== "void";
  if (receipt === null || !isBoxed) await place.wipe();
  else await place.write({ answers: {}, place: null, sending: null, receipt }, new Date(closesAt));
  return device.state === "begun" || (device.state === "unsent" && receipt === (record?.receipt ?? null));
}

/** What was on its way is asked about once more, with the same bytes: if they had arrived, the server still answers for them. */
async function receiptOfArrived(link: RaterLink, { sending, receipt }: DeviceRecord): Promise<string | null> {
  if (sending === null) return receipt;
  const outcome = await callBallot("cast", { secret: toBase64Url(link.secret), ...sending });
  return outcome.kind === "value" ? outcome.value.receipt : receipt;
}
