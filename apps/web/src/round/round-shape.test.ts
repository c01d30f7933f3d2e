import { expect, test } from "vitest";
import { changedOnly } from "./round-shape.ts";

const usual = { versionId: "v1", coachId: "Cora", closesOn: "2026-12-01", message: "" };

test("a draft keeps what was changed and nothing else, so that it puts back no coach that it never chose", () => {
  expect(changedOnly({ ...usual, message: "Please" }, usual)).toEqual({ message: "Please" });
  expect(changedOnly({ ...usual, coachId: "Carl", message: "" }, usual)).toEqual({ coachId: "Carl" });
  expect(changedOnly(usual, usual)).toEqual({});
});
