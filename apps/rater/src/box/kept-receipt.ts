import { fromBase64Url } from "@parallax/domain/ballot/base64url";
import type { RaterLink } from "@parallax/domain/ballot/rater-link";
import { openDevice } from "../device/device.ts";
import { receiptOf } from "../send/seal-ballot.ts";

/** The receipt that this device keeps for the link: of what was confirmed, else of what was on its way. Null when it keeps none. */
export async function findKeptReceipt({ secret, parametersHash }: RaterLink): Promise<string | null> {
  const device = await openDevice(secret);
  const record = await (await device?.unlock(parametersHash))?.read().catch(() => null);
  if (record == null) return null;
  const bytes = record.sending === null ? null : fromBase64Url(record.sending.sealed);
  return record.receipt ?? (bytes === null ? null : await receiptOf(bytes));
}
