import { expect, test } from "vitest";
import { asId } from "../id.ts";
import { beginsSitting, requireIntroduction, type Introduction } from "./introduction.ts";

const mine = asId<"member">("mine");
const theirs = asId<"member">("theirs");
const minute = (count: number) => new Date(count * 60_000);

test("An introduction goes out in the name of its writer alone", () => {
  const written: Introduction = { text: "Read this.", byId: mine, at: minute(0) };
  expect(requireIntroduction(written, mine).ok).toBe(true);
  expect(requireIntroduction({ ...written, byId: null }, mine).ok, "from before it was kept whose it is").toBe(true);
  expect(requireIntroduction(written, theirs)).toMatchObject({ refusal: { code: "introduction-of-another" } });
  expect(requireIntroduction({ ...written, text: " \n" }, mine)).toMatchObject({
    refusal: { code: "introduction-missing" },
  });
});

test("Writing an introduction is one event a sitting, however often it saves itself", () => {
  const none: Introduction = { text: "", byId: null, at: null };
  const after = (text: string, at: number, byId = mine) => ({ text, byId, at: minute(at) });
  expect(beginsSitting(none, after("R", 0)), "the first words").toBe(true);
  expect(beginsSitting(after("R", 0), after("Re", 1))).toBe(false);
  expect(beginsSitting(after("R", 0), after("Re", 31)), "another sitting").toBe(true);
  expect(beginsSitting(after("R", 0), after("R", 31)), "nothing changed").toBe(false);
  expect(beginsSitting(after("R", 0), after("R", 1, theirs)), "made their own").toBe(true);
  expect(beginsSitting(after("R", 0), after(" ", 1)), "all of it taken away").toBe(true);
});
