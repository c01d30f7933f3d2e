import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import { canonicalJson } from "./canonical-json.ts";
import { hashLinkSecret, linkSecret } from "./link-secret.ts";
import { parseRaterLink, raterCode, raterLink } from "./rater-link.ts";
import { sixWords } from "./six-words.ts";
import { fromUtf8, toUtf8, utf8Length } from "./utf8.ts";
import { wordList } from "./word-list.ts";

const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe("Base64url", () => {
  test("gives back the bytes and agrees with the known vectors", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
      }),
    );
    expect(toBase64Url(toUtf8("foobar"))).toBe("Zm9vYmFy");
    expect(toBase64Url(Uint8Array.of(0xfb, 0xff))).toBe("-_8");
  });

  test("has one text for each bytes: padding, other alphabets and stray bits are refused", () => {
    for (const text of ["Zg==", "Zg=", "+/8", "Zh", "Z", "Zm9v YmFy", "Zm9vé"]) expect(fromBase64Url(text)).toBeNull();
  });
});

describe("UTF-8", () => {
  test("gives back every well-formed text, and its length is known beforehand", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(fromUtf8(toUtf8(text))).toBe(text.toWellFormed());
        expect(toUtf8(text).length).toBe(utf8Length(text));
      }),
    );
    expect([...toUtf8("aé€😀")]).toEqual([0x61, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80]);
  });

  test("that is overlong, cut off, a surrogate or too high is not read", () => {
    const broken = [
      [0x80],
      [0xc0, 0x80],
      [0xc1, 0xbf],
      [0xc3],
      [0xe0, 0x80, 0x80],
      [0xe2, 0x82],
      [0xed, 0xa0, 0x80],
      [0xf0, 0x80, 0x80, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
      [0xff],
      [0xc3, 0x28],
    ];
    for (const bytes of broken) expect(fromUtf8(Uint8Array.from(bytes))).toBeNull();
  });
});

describe("Canonical JSON", () => {
  test("does not depend on the order of keys and is read back as the same value", () => {
    const shuffled = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(shuffled)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .map(([key, entry]): [string, unknown] => [key, shuffled(entry)])
                .reverse(),
            )
          : value;
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(canonicalJson({ b: [1, { d: null, c: "ä" }], a: true, gone: undefined })).toBe(
      '{"a":true,"b":[1,{"c":"ä","d":null}]}',
    );
  });

  test("refuses what JSON cannot say", () => {
    for (const value of [Number.NaN, Infinity, 1n, () => 0, Symbol("x")])
      expect(() => canonicalJson({ value })).toThrow("canonical JSON");
  });
});

describe("A rater's link", () => {
  test("is read back, as a link, as its fragment, and as a code pasted with line breaks", () => {
    fc.assert(
      fc.property(bytes32, bytes32, fc.nat(60), (secret, hash, at) => {
        const link = raterLink("https://feedback.example/", secret, hash);
        const code = raterCode(secret, hash);
        expect(link).toBe(`https://feedback.example/r#${code}`);
        expect(code).toMatch(/^1\.[\w-]{43}\.[\w-]{22}$/);
        const wanted = { ok: true, value: { secret, parametersHash: hash.slice(0, 16) } };
        const broken = `  ${code.slice(0, at)}\r\n ${code.slice(at)} `;
        for (const text of [link, `#${code}`, code, broken, `<${link}>`]) expect(parseRaterLink(text)).toEqual(wanted);
      }),
    );
  });

  test("that was cut, mangled or is of another version says which", () => {
    const code = raterCode(new Uint8Array(32).fill(9), new Uint8Array(32).fill(8));
    const why = (text: string) => {
      const parsed = parseRaterLink(text);
      return parsed.ok ? "read" : parsed.refusal;
    };
    expect(why("")).toEqual({ code: "link-empty" });
    expect(why("https://feedback.example/r#")).toEqual({ code: "link-empty" });
    expect(why("https://feedback.example/r")).toEqual({ code: "link-empty" });
    expect(why(`2${code.slice(1)}`)).toEqual({ code: "link-version", version: "2" });
    expect(why(code.slice(0, 30))).toEqual({ code: "link-cut", part: "secret" });
    expect(why(code.slice(0, -1))).toEqual({ code: "link-cut", part: "parameters" });
    expect(why(code.replace("CQkJ", "CQ!J"))).toEqual({ code: "link-mangled", part: "secret" });
    expect(why(`${code}x`)).toEqual({ code: "link-mangled", part: "parameters" });
    expect(why(`${code}.x`)).toEqual({ code: "link-mangled", part: "end" });
  });

  test("has another secret for every invitation and every version of its link", () => {
    const key = new Uint8Array(32).fill(1);
    const a = linkSecret(key, "1f0d1b0e-5b1c-4a54-8f5e-3f6d1c2b7a90", 1);
    const b = linkSecret(key, "1f0d1b0e-5b1c-4a54-8f5e-3f6d1c2b7a90", 2);
    const c = linkSecret(key, "1f0d1b0e-5b1c-4a54-8f5e-3f6d1c2b7a91", 1);
    expect(new Set([a, b, c].map(toBase64Url)).size).toBe(3);
    expect(linkSecret(key, "1f0d1b0e-5b1c-4a54-8f5e-3f6d1c2b7a90", 1)).toEqual(a);
    expect(hashLinkSecret(a)).not.toEqual(a);
  });
});

describe("The six words", () => {
  test("come from a list of 2,048 different short words in lower case", () => {
    expect(wordList.length).toBe(2048);
    expect(new Set(wordList).size).toBe(2048);
    for (const word of wordList) expect(word).toMatch(/^[a-z]{3,7}$/);
  });

  test("are the first 66 bits of the hash, eleven bits a word", () => {
    fc.assert(
      fc.property(bytes32, (hash) => {
        const bits = [...hash].map((byte) => byte.toString(2).padStart(8, "0")).join("");
        const wanted = [0, 1, 2, 3, 4, 5].map((at) => wordList[Number.parseInt(bits.slice(at * 11, at * 11 + 11), 2)]);
        expect(sixWords(hash)).toEqual(wanted);
        expect(sixWords(hash.subarray(0, 16))).toEqual(wanted);
      }),
    );
  });

  test("never change: letters that are out there hold them", () => {
    expect(sixWords(new Uint8Array(32))).toEqual(Array(6).fill("able"));
    expect(sixWords(Uint8Array.from({ length: 32 }, (_, at) => at * 37))).toMatchInlineSnapshot(`
      [
        "about",
        "cobalt",
        "page",
        "clown",
        "partner",
        "advice",
      ]
    `);
  });
});
