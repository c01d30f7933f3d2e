import { expect, test } from "vitest";
import { makeKey, openKey, openNote, sealNote } from "./note-seal.ts";

const place = { roundId: "round one", memberId: "Cora" };

test("a note opens with its coach's passphrase, in its own place, and not otherwise", async () => {
  const { key, kept } = await makeKey("four words of one's own");
  const sealed = await sealNote(key, place, "She knows. نعم");
  expect(sealed).not.toContain("She");
  const again = await openKey("four words of one's own", kept);
  if (again === null) throw new Error("the passphrase opens the key");
  expect(await openNote(again, place, sealed)).toBe("She knows. نعم");
  expect(await openNote(again, { ...place, roundId: "round two" }, sealed)).toBeNull();
  expect(await openNote(again, { ...place, memberId: "Carl" }, sealed)).toBeNull();
  expect(await openKey("four words of another's", kept)).toBeNull();
  const other = await makeKey("four words of one's own");
  expect(await openNote(other.key, place, sealed)).toBeNull();
}, 60_000);
