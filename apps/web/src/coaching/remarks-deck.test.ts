import { expect, test } from "vitest";
import { countDeck, deckOf, nextOpen, withDecision, type Remarks } from "./remarks-deck.ts";

const remark = (id: string) => ({ id, text: id, names: [], trail: [] });
const remarks: Remarks = {
  remarksRead: false,
  questions: [
    { id: "keep", text: {}, ownText: {}, own: [], others: [remark("a"), remark("b")] },
    { id: "stop", text: {}, ownText: {}, own: [], others: [remark("c")] },
  ],
};
const held = { screening: { kind: "held", concern: "may-hurt" }, byName: "Cora", at: "2026-11-22T10:00:00Z" } as const;

test("the next comment is the nearest open one after this, then before it, and none when all are decided", () => {
  expect(nextOpen(deckOf(remarks), 0)).toBe(1);
  expect(nextOpen(deckOf(withDecision(remarks, "b", held)), 0)).toBe(2);
  const onlyFirst = withDecision(withDecision(remarks, "b", held), "c", held);
  expect(nextOpen(deckOf(onlyFirst), 2)).toBe(0);
  expect(nextOpen(deckOf(withDecision(onlyFirst, "a", held)), 2)).toBeUndefined();
});

test("what is taken back is open again, and the trail keeps both", () => {
  const open = { ...held, screening: { kind: "open" } } as const;
  const again = withDecision(withDecision(remarks, "a", held), "a", open);
  expect(countDeck(deckOf(again))).toEqual({ open: 3, left: 0, shortened: 0, held: 0 });
  expect(deckOf(again)[0]?.trail).toEqual([held, open]);
});
