import { expect, test } from "vitest";
import { carryMark } from "./correct-snapshot.ts";

const remark = (text: string, question = "keep") => ({ question, text });

test("marks go over to the next version with what they stand at, and those of words that are gone are dropped", () => {
  const before = [remark("one"), remark("Karin shouted"), remark("one", "stop")];
  const after = [remark("two"), remark("one"), remark("one", "stop")];
  expect(carryMark({ kind: "remark", id: "0" }, before, after)).toEqual({ kind: "remark", id: "1" });
  expect(carryMark({ kind: "remark", id: "1" }, before, after)).toBeNull();
  expect(carryMark({ kind: "remark", id: "2" }, before, after)).toEqual({ kind: "remark", id: "2" });
  expect(carryMark({ kind: "axis", id: "why-how" }, before, after)).toEqual({ kind: "axis", id: "why-how" });
});
