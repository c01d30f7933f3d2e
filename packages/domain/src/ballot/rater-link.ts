import { type Result, accepted, refused } from "../result.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import { linkHashBytes } from "./parameters-hash.ts";

/** What a rater's link carries: the secret (32 bytes) and the first 16 bytes of the parameters' hash. */
export type RaterLink = { readonly secret: Uint8Array; readonly parametersHash: Uint8Array };

/** Why a link cannot be read; each has its own advice on the page. */
export type RaterLinkRefusal =
  /** There is nothing after `#`: the mail program cut it off; the code can be pasted instead. */
  | { readonly code: "link-empty" }
  /** It begins like a link of a version that this page does not know: the page is old, or the link is newer. */
  | { readonly code: "link-version"; readonly version: string }
  /** It is too short: some of it was lost on the way. */
  | { readonly code: "link-cut"; readonly part: "secret" | "parameters" }
  /** It holds signs that no link holds, or too many. */
  | { readonly code: "link-mangled"; readonly part: "secret" | "parameters" | "end" };

const secretSigns = 43;
const parametersSigns = 22;

/** The link's code, also for pasting: `1.<secret, 43 signs>.<parameters, 22 signs>`. */
export function raterCode(secret: Uint8Array, parametersHash: Uint8Array): string {
  return `1.${toBase64Url(secret)}.${toBase64Url(parametersHash.subarray(0, linkHashBytes))}`;
}

/** The link as mailed: the code follows `#`, so that it is in no request line, no referrer and no proxy's log. */
export function raterLink(publicUrl: string, secret: Uint8Array, parametersHash: Uint8Array): string {
  return `${publicUrl.replace(/\/+$/, "")}/r#${raterCode(secret, parametersHash)}`;
}

/** Reads a code, a fragment (with `#`) or a whole link, as pasted from a letter: spaces and line breaks inside are forgiven. */
export function parseRaterLink(text: string): Result<RaterLink, RaterLinkRefusal> {
  const close = text.replaceAll(/\s|^<|>$/g, "");
  const code = /[#/:]/.test(close) ? (close.split("#")[1] ?? "") : close;
  if (code === "") return refused({ code: "link-empty" });
  const [version = "", secretText, parametersText, ...rest] = code.split(".");
  if (version !== "1") return refused({ code: "link-version", version: version.slice(0, 20) });
  const secret = part("secret", secretText, secretSigns);
  if (!secret.ok) return secret;
  const parametersHash = part("parameters", parametersText, parametersSigns);
  if (!parametersHash.ok) return parametersHash;
  if (rest.length > 0) return refused({ code: "link-mangled", part: "end" });
  return accepted({ secret: secret.value, parametersHash: parametersHash.value });
}

function part(
  name: "secret" | "parameters",
  text: string | undefined,
  signs: number,
): Result<Uint8Array, RaterLinkRefusal> {
  if (text === undefined || text.length < signs) return refused({ code: "link-cut", part: name });
  const bytes = text.length === signs ? fromBase64Url(text) : null;
  return bytes === null ? refused({ code: "link-mangled", part: name }) : accepted(bytes);
}
