import { sha256 } from "@noble/hashes/sha2.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages, type Language } from "../language.ts";
import { contentInLanguage, languagesOf } from "../questionnaire/content-in-language.ts";
import { wordingsOf } from "../questionnaire/placed-wordings.ts";
import type { QuestionnaireContent } from "../questionnaire/questionnaire.ts";
import { defaultPolicy } from "../round/policy.ts";
import { toBase64Url } from "./base64url.ts";
import { canonicalJson } from "./canonical-json.ts";
import { layoutForm } from "./form-layout.ts";
import { versionFor } from "./form-versions.ts";
import type { LaunchParameters } from "./parameters.ts";
import { formVersionsOf, hashForm, hashParameters, isGenuine } from "./parameters-hash.ts";
import { form } from "./testing/arbitrary-form.ts";
import { toUtf8 } from "./utf8.ts";

const hash = (value: unknown) => toBase64Url(sha256(toUtf8(canonicalJson(value))));
const language = fc.constantFrom<Language>(...languages);

/** Any form with a title and items in any languages, some texts in all of them and some in one. */
const translated = fc
  .tuple(form, fc.uniqueArray(language, { minLength: 2 }), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }))
  .map(([content, spoken, whole]): QuestionnaireContent => {
    const text = (name: string, at: number) =>
      Object.fromEntries((whole[at % 8] ? spoken : spoken.slice(0, 1)).map((each) => [each, `${name} ${each}`]));
    return {
      ...content,
      title: Object.fromEntries(spoken.map((each) => [each, `title ${each}`])),
      items: content.items.map((item, at) => ({
        ...item,
        self: text(`self ${at}`, at),
        others: text(`others ${at}`, at + 3),
      })),
    };
  });

const parametersFor = (content: QuestionnaireContent): LaunchParameters => ({
  format: 1,
  roundId: "6f1c1f0e-3a54-4f5e-9d1a-0b1c2d3e4f50",
  formHash: hashForm(content),
  groups: ["self", "peer"],
  policy: defaultPolicy,
  suite: 1,
  outerPublicKey: "BAQ",
  innerPublicKey: null,
  ballotBytes: 100,
});
const linkTo = (parameters: LaunchParameters) => hashParameters(parameters).subarray(0, 16);

describe("A form’s version in one language", () => {
  test("has each text once, in that language where there is one, and asks the very same things", () => {
    fc.assert(
      fc.property(translated, language, (content, wanted) => {
        const version = contentInLanguage(content, wanted);
        expect(layoutForm(version)).toEqual(layoutForm(content));
        const before = wordingsOf(content);
        for (const [at, { wording, place }] of wordingsOf(version).entries()) {
          const source = before[at]?.wording ?? {};
          const [only, ...more] = Object.entries(wording);
          expect(more, place).toEqual([]);
          if (only !== undefined) expect(source[only[0] as Language]).toBe(only[1]);
          if (source[wanted] !== undefined) expect(wording).toEqual({ [wanted]: source[wanted] });
        }
        // Reading it again changes nothing: a page that has one version has all that its hash is made of.
        expect(contentInLanguage(version, wanted)).toEqual(version);
      }),
      { numRuns: 30 },
    );
  });

  test("is known to belong to the link; whatever is exchanged in it is not", () => {
    fc.assert(
      fc.property(translated, language, fc.nat(), (content, wanted, chosen) => {
        const parameters = parametersFor(content);
        const versions = formVersionsOf(content) ?? {};
        const given = contentInLanguage(content, versionFor(versions, wanted));
        const check = (shown: QuestionnaireContent, told = versions) =>
          isGenuine(parameters, shown, linkTo(parameters), { versions: told, language: wanted });
        expect(check(given)).toBe(true);
        const at = chosen % given.items.length;
        const items = given.items.map((item, each) =>
          each === at ? { ...item, others: { [wanted]: "exchanged" } } : item,
        );
        expect(check({ ...given, items })).toBe(false);
        expect(check({ ...given, items }, { ...versions, [wanted]: hash({ ...given, items }) })).toBe(false);
        expect(isGenuine(parameters, { ...given, items }, linkTo(parameters))).toBe(false);
        for (const other of languagesOf(content).filter((each) => each !== versionFor(versions, wanted)))
          expect(check(contentInLanguage(content, other))).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  test("is the whole form where there is only one language, with the hash that such forms always had", () => {
    fc.assert(
      fc.property(form, (content) => {
        expect(formVersionsOf(content)).toBeNull();
        expect(hashForm(content)).toBe(hash(content));
      }),
      { numRuns: 30 },
    );
  });
});
