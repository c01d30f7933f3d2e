import { accepted, refused, type Result } from "../result.ts";
import { parseRaterLink, raterCode, type RaterLink, type RaterLinkRefusal } from "./rater-link.ts";

/** As many as a link may list, so that it stays one that mail programs leave whole: those that close first. */
export const mostRequests = 20;

/** A sign that addresses leave alone and codes never hold. */
const separator = "~";

/** The link to the page with all forms that wait for an address: their codes, one after the other, behind the `#`. */
export function requestsLink(publicUrl: string, links: readonly RaterLink[]): string {
  const codes = links.slice(0, mostRequests).map(({ secret, parametersHash }) => raterCode(secret, parametersHash));
  return `${publicUrl.replace(/\/+$/, "")}/r/requests#${codes.join(separator)}`;
}

/** Reads the links in such a fragment, or in a whole link; refuses when one of them cannot be read. */
export function parseRequestsLink(text: string): Result<readonly RaterLink[], RaterLinkRefusal> {
  const close = text.replaceAll(/\s|^<|>$/g, "");
  const fragment = close.includes("#") ? (close.split("#")[1] ?? "") : close;
  if (fragment === "") return refused({ code: "link-empty" });
  const links: RaterLink[] = [];
  for (const code of fragment.split(separator)) {
    const link = parseRaterLink(code);
    if (!link.ok) return link;
    links.push(link.value);
  }
  return links.length > mostRequests ? refused({ code: "link-mangled", part: "end" }) : accepted(links);
}
