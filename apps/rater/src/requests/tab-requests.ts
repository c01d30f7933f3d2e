import { parseRequestsLink, requestsLink } from "@parallax/domain/ballot/requests-link";
import type { RaterLink } from "@parallax/domain/ballot/rater-link";

/*
 * The links of one letter, for as long as their tab is open and nowhere else: an address is passed on and remembered, a tab's own
 * storage is not. Links only; whose form each leads to is not among them.
 */
const listed = "requests";
const waiting = "waiting-requests";

/** Before the list is left for one of its forms. */
export function keepRequests(all: readonly RaterLink[], open: readonly RaterLink[]): void {
  write(listed, all);
  write(waiting, open);
}

/** Every link of the list that this tab came from. */
export function keptRequests(): readonly RaterLink[] {
  return read(listed);
}

/** The forms of that list that still wait, once this one is done with. */
export function leaveRequest({ secret }: RaterLink): readonly RaterLink[] {
  const others = read(waiting).filter((link) => !link.secret.every((byte, at) => byte === secret[at]));
  write(waiting, others);
  return others;
}

/** On a computer that others use nothing is left of the other links, either. */
export function forgetRequests(): void {
  write(listed, []);
  write(waiting, []);
}

function read(name: string): readonly RaterLink[] {
  try {
    const links = parseRequestsLink(sessionStorage.getItem(name) ?? "");
    return links.ok ? links.value : [];
  } catch {
    return [];
  }
}

function write(name: string, links: readonly RaterLink[]): void {
  try {
    if (links.length === 0) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, requestsLink("", links).split("#")[1] ?? "");
  } catch {
    // Storage is switched off: the way back is through the letter.
  }
}
