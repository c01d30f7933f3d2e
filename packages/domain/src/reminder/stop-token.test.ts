import { bytesToHex } from "@noble/hashes/utils.js";
import { expect, test } from "vitest";
import { isId, asId } from "../id.ts";
import { reminderLetterId } from "./reminder-letter-id.ts";
import { stopToken } from "./stop-token.ts";

test("The address that stops reminders is a hash of the link's hash, and of nothing that leads back to the link", () => {
  const token = bytesToHex(stopToken(new Uint8Array(32).fill(7)));
  // Computed by other hands: Python's hashlib.
  expect(token).toBe("4596c5307862d983fe4d25b2c30d2378d7385422a4a94b13035456e2c487b5d4");
  expect(bytesToHex(stopToken(new Uint8Array(32).fill(8)))).not.toBe(token);
});

test("A reminder has one id for one rater and one reason", () => {
  const one = asId<"invitation">("11111111-1111-4111-8111-111111111111");
  const id = reminderLetterId(one, "after-a-third");
  expect(isId(id)).toBe(true);
  expect(id).toMatch(/^.{14}4.{4}[89ab]/);
  expect(reminderLetterId(one, "after-a-third")).toBe(id);
  expect(reminderLetterId(one, "last-working-day")).not.toBe(id);
  expect(reminderLetterId(asId("11111111-1111-4111-8111-111111111112"), "after-a-third")).not.toBe(id);
});
