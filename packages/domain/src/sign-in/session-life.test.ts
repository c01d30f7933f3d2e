import { expect, test } from "vitest";
import { sessionEndsAt, sessionLife } from "./session-life.ts";

const start = new Date("2026-03-02T09:00:00Z");
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

test("a coach who steps away for half an hour is signed out, a subject is not", () => {
  expect(sessionEndsAt(start, start, sessionLife(["coach"]))).toEqual(after(30));
  expect(sessionEndsAt(start, start, sessionLife([]))).toEqual(after(12 * 60));
});

test("using the product prolongs a session, but never beyond its longest life", () => {
  expect(sessionEndsAt(start, after(20), sessionLife(["administrator"]))).toEqual(after(50));
  expect(sessionEndsAt(start, after(11 * 60 + 50), sessionLife(["administrator"]))).toEqual(after(12 * 60));
  expect(sessionEndsAt(start, after(7 * 24 * 60 - 1), sessionLife([]))).toEqual(after(7 * 24 * 60));
});
