import { expect, test } from "vitest";
import { addressesOf, planMembers } from "./add-members.ts";

const line = (name: string, address: string) => ({ name, address, roles: [] as const });

test("a list is taken line by line: new people, people who are here already, and what is wrong with the others", () => {
  const lines = [
    line("Ada  Lovelace", "Ada@Example.org"),
    line("Grace", "grace@example.org"),
    line("Evil", "a@example.org, evil@example.com"),
    line("Ada again", "ada@example.org"),
    line("  ", "nameless@example.org"),
  ];
  const plan = planMembers(lines, (address) => address === "grace@example.org");
  expect(plan.added).toEqual([{ name: "Ada Lovelace", address: "ada@example.org", roles: [] }]);
  expect(plan.unchanged).toBe(1);
  expect(plan.problems.map(({ line: at, refusal }) => [at, refusal.code])).toEqual([
    [2, "address-malformed"],
    [3, "already-member"],
    [4, "name-missing"],
  ]);
});

test("a member's line needs no name, for nothing about them changes", () => {
  const plan = planMembers([line("", "grace@example.org")], () => true);
  expect(plan).toEqual({ added: [], unchanged: 1, problems: [] });
});

test("the addresses of a list are asked for once each, without what is no address", () => {
  const lines = [line("A", "a@example.org"), line("A", "A@example.org"), line("B", "no address")];
  expect(addressesOf(lines)).toEqual(["a@example.org"]);
});
