import type { Refusal } from "../refusal.ts";
import { accepted, refused, type Result } from "../result.ts";

declare const brand: unique symbol;

/** A mail address in the product's one form: lower case, ASCII, `local@domain`, at most 254 characters. */
export type Address = string & { readonly [brand]: "address" };

const longestAddress = 254;
const longestLocalPart = 64;
const localPart = /^[a-z0-9_+'&=~-]+(?:\.[a-z0-9_+'&=~-]+)*$/;
const domainLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The one address grammar of the whole product (security.md 1.5): nothing that a mail library could read as two
 * addresses, a group, a comment, a quoted text or a routing instruction (`%`, `!`) is an address here.
 *
 * Blanks and tabs around the text are dropped; the rest must be an address as it stands. Case is folded in both parts, so that
 * one mailbox is one person. The domain has two or more labels of ASCII letters, digits and inner hyphens, the last not all
 * digits: a domain in another script must arrive as `xn--…`, which the server's doors make with WHATWG `domainToASCII`.
 * Refuses with `address-malformed` and the text, cut to 254 characters.
 */
export function parseAddress(text: string): Result<Address, Refusal> {
  const pasted = text.replace(/^[ \t]+|[ \t]+$/g, "");
  const address = pasted.toLowerCase();
  return isPlain(pasted) && isAddress(address)
    ? accepted(address)
    : refused({ code: "address-malformed", address: text.slice(0, longestAddress) });
}

/** Asked before folding case: the Kelvin sign and a few others fold into plain letters, and would make one name look like another. */
function isPlain(text: string): boolean {
  return /^[!-~]+$/.test(text);
}

function isAddress(text: string): text is Address {
  if (text.length > longestAddress) return false;
  const [local, domain, ...rest] = text.split("@");
  if (local === undefined || domain === undefined || rest.length > 0) return false;
  if (local.length > longestLocalPart || !localPart.test(local)) return false;
  const labels = domain.split(".");
  const last = labels.at(-1) ?? "";
  return labels.length >= 2 && labels.every((label) => domainLabel.test(label)) && !/^\d+$/.test(last);
}
