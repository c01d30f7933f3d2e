import { parsePastedPeople } from "@parallax/domain/nomination/parse-pasted-people";
import { expect, test } from "vitest";
import { sortChecked } from "./sort-checked.ts";

const text = "Ada <ada@example.org>\n\nno address\nGrace, grace@example.org\nAda again, ada@example.org";

test("problems found here and by the server stand in the order of the lines, with the line itself", () => {
  const answer = {
    unchanged: 1,
    problems: [{ line: 2, refusal: { code: "already-member", address: "ada@example.org" } as const }],
  };
  const checked = sortChecked(parsePastedPeople(text), answer, text);
  expect(checked.problems.map(({ line, text: wrong, refusal }) => [line, wrong, refusal.code])).toEqual([
    [3, "no address", "address-malformed"],
    [5, "Ada again, ada@example.org", "already-member"],
  ]);
  expect(checked.ready.map(({ name }) => name)).toEqual(["Ada", "Grace"]);
  expect(checked.unchanged).toBe(1);
});

test("a list without any person still says what is wrong with it", () => {
  const checked = sortChecked(parsePastedPeople("nobody"), null, "nobody");
  expect(checked.ready).toEqual([]);
  expect(checked.problems).toMatchObject([{ line: 1, text: "nobody" }]);
});
