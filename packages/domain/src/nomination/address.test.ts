import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAddress } from "./address.ts";

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/);
const topLabel = fc.stringMatching(/^[a-z]{2,10}$/);
const local = fc.stringMatching(/^[a-z0-9_+'&=~-]{1,15}(\.[a-z0-9_+'&=~-]{1,15}){0,2}$/);
const address = fc
  .tuple(local, fc.array(label, { minLength: 1, maxLength: 3 }), topLabel)
  .map(([name, labels, top]) => `${name}@${[...labels, top].join(".")}`);

const hostile = fc.constantFrom(
  ",",
  ";",
  ":",
  "<",
  ">",
  "(",
  ")",
  "[",
  "]",
  '"',
  "\\",
  "@",
  "%",
  "!",
  " ",
  "\t",
  "\r",
  "\n",
  "\r\n",
  "\0",
  "\u0001",
  "\u007f",
  "\u0085",
  "\u00a0",
  "\u2028",
  "\u2029",
  "\u202e",
  "\ufeff",
  "ä",
  "ｅ",
  "漢",
  "\ud800",
);

describe("An address", { timeout: 60_000 }, () => {
  test("is taken as it stands, in lower case", () => {
    fc.assert(
      fc.property(address, fc.boolean(), (text, loud) => {
        expect(parseAddress(loud ? text.toUpperCase() : text)).toEqual({ ok: true, value: text });
      }),
    );
  });

  test("may be pasted with blanks around it", () => {
    expect(parseAddress(" \tada@example.org \t")).toEqual({ ok: true, value: "ada@example.org" });
  });

  test("with one hostile character anywhere inside is refused", () => {
    fc.assert(
      fc.property(address, hostile, fc.double({ min: 0, max: 1, noNaN: true }), (text, evil, where) => {
        const at = 1 + Math.floor(where * (text.length - 1));
        if (at >= text.length) return;
        expect(parseAddress(text.slice(0, at) + evil + text.slice(at)).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test("whatever people type, what is accepted has one form and is accepted again unchanged", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 100 }),
      fc.array(fc.oneof(address, hostile), { maxLength: 4 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const parsed = parseAddress(text);
        if (!parsed.ok) return;
        expect(parsed.value).toMatch(/^[a-z0-9._+'&=~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/);
        expect(parsed.value.length).toBeLessThanOrEqual(254);
        expect(parseAddress(parsed.value)).toEqual(parsed);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    "a@x.example, evil@x.example",
    "a@x.example\r\nRCPT TO:<evil@x.example>",
    "a@x.example\nBcc: evil@x.example",
    "Team: evil@x.example;",
    "<evil@x.example> a@x.example",
    "Ada <ada@x.example>",
    '"ada lovelace"@x.example',
    "ada(comment)@x.example",
    "ada@[127.0.0.1]",
    "ada@127.0.0.1",
    "evil%inner.example@x.example",
    "inner.example!evil@x.example",
    "ada@@x.example",
    "ada@x..example",
    ".ada@x.example",
    "ada.@x.example",
    "a..da@x.example",
    "ada@-x.example",
    "ada@x-.example",
    "ada@localhost",
    "ada@x.example.",
    "@x.example",
    "ada@",
    "ada",
    "",
    "ada@x.example\n",
    "\nada@x.example",
    "ada@bücher.example",
    "ada\u0000@x.example",
    "İda@x.example",
    "\u212Aai@x.example",
  ])("%j is refused", (text) => {
    expect(parseAddress(text)).toEqual({
      ok: false,
      refusal: { code: "address-malformed", address: text },
    });
  });

  test("of a domain in another script is taken in its ASCII form", () => {
    expect(parseAddress("ada@xn--bcher-kva.example").ok).toBe(true);
  });

  test("has at most 254 characters, 64 before the at sign and 63 in a label", () => {
    const domain = (length: number) => {
      const labels = `${"a".repeat(63)}.`.repeat(3);
      return labels + "a".repeat(length - labels.length);
    };
    expect(parseAddress(`${"b".repeat(12)}@${domain(241)}`).ok).toBe(true);
    expect(parseAddress(`${"b".repeat(13)}@${domain(241)}`).ok).toBe(false);
    expect(parseAddress(`${"b".repeat(64)}@x.example`).ok).toBe(true);
    expect(parseAddress(`${"b".repeat(65)}@x.example`).ok).toBe(false);
    expect(parseAddress(`b@${"a".repeat(64)}.example`).ok).toBe(false);
  });

  test("that is refused is told back, but no more than an address may hold", () => {
    const parsed = parseAddress("x".repeat(5000));
    expect(parsed).toEqual({
      ok: false,
      refusal: { code: "address-malformed", address: "x".repeat(254) },
    });
  });
});
