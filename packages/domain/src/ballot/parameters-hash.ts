import { sha256 } from "@noble/hashes/sha2.js";
import type { Language } from "../language.ts";
import { contentInLanguage, languagesOf } from "../questionnaire/content-in-language.ts";
import type { QuestionnaireContent } from "../questionnaire/questionnaire.ts";
import { toBase64Url } from "./base64url.ts";
import { canonicalJson } from "./canonical-json.ts";
import { type FormVersions, versionFor } from "./form-versions.ts";
import type { LaunchParameters } from "./parameters.ts";
import { toUtf8 } from "./utf8.ts";

/** How many bytes of the parameters' hash travel in a link: 22 signs of base64url. */
export const linkHashBytes = 16;

/**
 * `LaunchParameters.formHash` (base64url, 43 signs): SHA-256 of the canonical questionnaire while it is in one language, as it always
 * was; of `{ versions }` where it has translations, so that a page can check the one version that it was given.
 */
export function hashForm(content: QuestionnaireContent): string {
  const versions = formVersionsOf(content);
  return hash(versions === null ? content : { versions });
}

/** The hash of each language's version; null for a questionnaire that is in one language only. */
export function formVersionsOf(content: QuestionnaireContent): FormVersions | null {
  const spoken = languagesOf(content);
  if (spoken.length < 2) return null;
  return Object.fromEntries(spoken.map((language) => [language, hash(contentInLanguage(content, language))]));
}

function hash(value: unknown): string {
  return toBase64Url(sha256(toUtf8(canonicalJson(value))));
}

/** `params_hash`: SHA-256 of the canonical parameters, 32 bytes. Everything sealed in the round is bound to it. */
export function hashParameters(parameters: LaunchParameters): Uint8Array {
  return sha256(toUtf8(canonicalJson(parameters)));
}

/**
 * Whether the parameters and the form that the server handed over are those that this link was made for. A rater's page that sees
 * `false` seals nothing: somebody exchanged the key or the questions after the letters went out. `version` says that `content` is
 * the form in one of its languages, asked for in `language`; without it, `content` is the whole form.
 */
export function isGenuine(
  parameters: LaunchParameters,
  content: QuestionnaireContent,
  linkHash: Uint8Array,
  version: { readonly versions: FormVersions; readonly language: Language } | null = null,
): boolean {
  const parametersHash = hashParameters(parameters);
  const sameParameters = linkHash.length === linkHashBytes && linkHash.every((byte, at) => byte === parametersHash[at]);
  if (version === null) return sameParameters && parameters.formHash === hashForm(content);
  const { versions, language } = version;
  const isOfForm = parameters.formHash === hash({ versions });
  return sameParameters && isOfForm && versions[versionFor(versions, language)] === hash(content);
}
