import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asId } from "../id.ts";
import { mostNominations, nominate } from "./nominate.ts";
import { parsePastedPeople } from "./parse-pasted-people.ts";
import { longestName, normaliseName } from "./person-name.ts";

const round = {
  subject: { id: asId<"member">("s"), address: "subject@example.org" },
  coach: { id: asId<"member">("c"), address: "coach@example.org" },
};

const person = (name: string, address: string) => ({ name, address });

describe("A pasted list", () => {
  test("is read line by line, in every form in which people keep one", () => {
    const text = [
      "Ada Lovelace <ada@example.org>",
      "",
      "Grace Hopper, grace@example.org",
      "Alan Turing; alan@example.org;",
      "Edith\tClarke\tedith@example.org",
      "hedy@example.org\tHedy Lamarr",
      "\ufeffmary.jackson@example.org,",
      '"Lovelace, Byron" <byron@example.org>',
      "ليلى <mailto:Leila@Example.org>",
      "A <a@example.org>; B <b@example.org>, C <c@example.org>",
    ].join("\r\n");
    expect(parsePastedPeople(text)).toEqual({
      people: [
        { line: 1, name: "Ada Lovelace", address: "ada@example.org" },
        { line: 3, name: "Grace Hopper", address: "grace@example.org" },
        { line: 4, name: "Alan Turing", address: "alan@example.org" },
        { line: 5, name: "Edith Clarke", address: "edith@example.org" },
        { line: 6, name: "Hedy Lamarr", address: "hedy@example.org" },
        { line: 7, name: "Mary Jackson", address: "mary.jackson@example.org" },
        { line: 8, name: "Lovelace, Byron", address: "byron@example.org" },
        { line: 9, name: "ليلى", address: "leila@example.org" },
        { line: 10, name: "A", address: "a@example.org" },
        { line: 10, name: "B", address: "b@example.org" },
        { line: 10, name: "C", address: "c@example.org" },
      ],
      refusals: [],
    });
  });

  test.each([
    "Ada Lovelace",
    "a@example.org, evil@example.org",
    "Team: evil@example.org;",
    "<evil@example.org> a@example.org",
    "Ada <a@example.org> <b@example.org>",
    "Ada <a@example.org",
    "Ada <@example.org>",
  ])("refuses the line %j and keeps it for its writer", (line) => {
    const { people, refusals } = parsePastedPeople(`Ben <ben@example.org>\n${line}`);
    expect(people).toHaveLength(1);
    expect(refusals).toEqual([
      expect.objectContaining({
        line: 2,
        refusal: expect.objectContaining({ code: "address-malformed" }),
      }),
    ]);
    expect(line).toContain(refusals[0]?.text);
  });

  test("whatever is pasted, every line is either a person or a refusal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const { people, refusals } = parsePastedPeople(text);
        for (const found of people) expect(found.name).not.toBe("");
        if (/\S/.test(text.replace(/[,;\s\ufeff\u2028\u2029]/g, "")))
          expect(people.length + refusals.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("A nomination", () => {
  test("takes whom it can and says for each of the others why not", () => {
    const outcome = nominate(
      [
        person("Ada", "ADA@example.org"),
        person("Ada again", "ada@example.org"),
        person("Old", "old@example.org"),
        person("Me", "Subject@example.org"),
        person("Coach", "coach@example.org"),
        person(" \u200b ", "nameless@example.org"),
        person("Bad", "a@example.org, evil@example.org"),
        person("Ben", "ben@example.org"),
      ],
      [{ address: "old@example.org" }],
      round,
    );
    expect(outcome.nominated).toEqual([
      { name: "Ada", address: "ada@example.org" },
      { name: "Ben", address: "ben@example.org" },
    ]);
    expect(outcome.refusals.map(({ index, refusal }) => [index, refusal.code])).toEqual([
      [1, "already-nominated"],
      [2, "already-nominated"],
      [3, "subject-as-rater"],
      [4, "coach-as-rater"],
      [5, "name-missing"],
      [6, "address-malformed"],
    ]);
  });

  test("ends at the round's limit", () => {
    const crowd = Array.from({ length: mostNominations + 5 }, (_, at) => person(`P ${at}`, `p${at}@example.org`));
    const outcome = nominate(crowd, [], round);
    expect(outcome.nominated).toHaveLength(mostNominations);
    expect(outcome.refusals).toHaveLength(5);
    expect(outcome.refusals[0]?.refusal).toEqual({
      code: "too-many-nominations",
      limit: mostNominations,
    });
  });
});

test("A name has visible signs only, in one form, and an end", () => {
  expect(normaliseName(" A\u0000d\u202ea\r\nLove\u0301lace ")).toBe("Ada Lovélace");
  expect(normaliseName("نور\u200fالدين")).toBe("نورالدين");
  expect([...normaliseName("😀".repeat(300))]).toHaveLength(longestName);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const name = normaliseName(text);
      expect(normaliseName(name)).toBe(name);
      expect(name).not.toMatch(/[\u0000-\u001f\u202a-\u202e\ufeff]/);
    }),
  );
});
