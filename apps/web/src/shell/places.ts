import { webShellWords as words } from "@parallax/language/en/web-shell";
import type { Current } from "../sign-in/current.ts";

export type Place = {
  readonly to:
    | "/home"
    | "/coaching"
    | "/organisation/rounds"
    | "/organisation/people"
    | "/organisation/audit"
    | "/organisation/settings"
    | "/sample"
    | "/promise";
  readonly label: string;
};

const home: Place = { to: "/home", label: words.places.home };
const coaching: Place = { to: "/coaching", label: words.places.coaching };
const administration: readonly Place[] = [
  { to: "/organisation/rounds", label: words.places.rounds },
  { to: "/organisation/people", label: words.places.people },
  { to: "/organisation/audit", label: words.places.audit },
  { to: "/organisation/settings", label: words.places.settings },
];
const open: readonly Place[] = [
  { to: "/sample", label: words.places.sample },
  { to: "/promise", label: words.places.promise },
];

/** The places that the main navigation offers to whoever is here. */
export function placesOf(current: Current | null): readonly Place[] {
  if (current === null) return open;
  const roles = current.member.roles;
  return [
    home,
    ...(roles.includes("coach") ? [coaching] : []),
    ...(roles.includes("administrator") ? administration : []),
  ];
}

/** Whether a page belongs to a place: the place itself or something below it. */
export function isWithin(pathname: string, place: Place): boolean {
  return pathname === place.to || pathname.startsWith(`${place.to}/`);
}
