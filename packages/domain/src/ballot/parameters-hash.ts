import { sha256 } from "@noble/hashes/sha2.js";
import type { QuestionnaireContent } from "../questionnaire/questionnaire.ts";
import { toBase64Url } from "./base64url.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { LaunchParameters } from "./parameters.ts";
import { toUtf8 } from "./utf8.ts";

/** How many bytes of the parameters' hash travel in a link: 22 signs of base64url. */
export const linkHashBytes = 16;

/** SHA-256 of the canonical questionnaire, as `LaunchParameters.formHash` holds it (base64url, 43 signs). */
export function hashForm(content: QuestionnaireContent): string {
  return toBase64Url(sha256(toUtf8(canonicalJson(content))));
}

/** `params_hash`: SHA-256 of the canonical parameters, 32 bytes. Everything sealed in the round is bound to it. */
export function hashParameters(parameters: LaunchParameters): Uint8Array {
  return sha256(toUtf8(canonicalJson(parameters)));
}

/**
 * Whether the parameters and the form that the server handed over are those that this link was made for. A rater's page that sees
 * `false` seals nothing: somebody exchanged the key or the questions after the letters went out.
 */
export function isGenuine(parameters: LaunchParameters, content: QuestionnaireContent, linkHash: Uint8Array): boolean {
  const hash = hashParameters(parameters);
  const sameParameters = linkHash.length === linkHashBytes && linkHash.every((byte, at) => byte === hash[at]);
  return sameParameters && parameters.formHash === hashForm(content);
}
