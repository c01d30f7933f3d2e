import { expect, test } from "vitest";
import { deriveNotesKey } from "./notes-key.ts";

test("a passphrase makes the same key however it is composed, and another with another salt", () => {
  const salt = new Uint8Array(16).fill(7);
  const key = deriveNotesKey("a caf\u00e9 by the sea", salt);
  expect(key).toHaveLength(32);
  expect(deriveNotesKey("a cafe\u0301 by the sea", salt)).toEqual(key);
  expect(deriveNotesKey("a caf\u00e9 by the sea", new Uint8Array(16))).not.toEqual(key);
}, 30_000);
