import { domainToASCII } from "node:url";

/** An address as it was typed, with a domain of another script in its `xn--` form: `ada@bücher.example` is one plain address. */
export function asciiDomain(address: string): string {
  const at = address.lastIndexOf("@");
  if (at < 0) return address;
  const domain = address.slice(at + 1).trimEnd();
  // Whatever is plain already stays exactly as typed: the grammar decides about it, not the converter.
  return /^[\x20-\x7e]*$/.test(domain) ? address : `${address.slice(0, at + 1)}${domainToASCII(domain) || domain}`;
}
