import { DrizzleQueryError } from "drizzle-orm/errors";
import { expect, test } from "vitest";
import { describeError, isUnavailable, reportError } from "./error-report.ts";

function databaseError(code: string): Error {
  const cause = Object.assign(new Error('duplicate key "ada@example.org"'), {
    code,
    detail: "Key (address)=(ada@example.org) already exists.",
    constraint_name: "accounts_address_unique",
    parameters: ["ada@example.org"],
  });
  return new DrizzleQueryError("insert into accounts values ($1)", ["ada@example.org"], cause);
}

test("a failed statement is reported by its code and place, without anything that it was about", () => {
  const report = reportError(new Error("wrapped: ada@example.org", { cause: databaseError("23505") }));
  expect(report).toMatchObject({ name: "Error", code: "23505", constraint_name: "accounts_address_unique" });
  expect(JSON.stringify(report)).not.toContain("ada@example.org");
  expect(JSON.stringify(report["at"])).toContain("error-report.test.ts");
});

test("on the terminal it is the same in lines", () => {
  const lines = describeError(databaseError("23505")).split("\n");
  expect(lines[0]).toBe("Error 23505 accounts_address_unique");
  expect(lines[1]).toContain("error-report.test.ts");
});

test("a broken invariant is reported in its own words, which hold nobody's data", () => {
  expect(reportError(new Error("Invariant broken: a round has its questionnaire"))).toMatchObject({
    message: "Invariant broken: a round has its questionnaire",
  });
});

test("what is no error is reported by its kind only", () => {
  expect(reportError("ada@example.org")).toEqual({ name: "string" });
});

test("a database that is away, full or too slow is worth asking again; a broken rule is not", () => {
  for (const code of ["ECONNREFUSED", "CONNECTION_CLOSED", "57P01", "53300", "57014"]) {
    expect(isUnavailable(databaseError(code)), code).toBe(true);
  }
  for (const code of ["23505", "42501", "P0001"]) expect(isUnavailable(databaseError(code)), code).toBe(false);
});
