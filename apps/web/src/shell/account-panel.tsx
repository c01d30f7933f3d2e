import { webShellWords as words } from "@parallax/language/en/web-shell";
import type { Current } from "../sign-in/current.ts";
import { OrganisationSwitch } from "../sign-in/organisation-switch.tsx";
import { SignOutButton } from "../sign-in/sign-out-button.tsx";
import { SchemeSwitch } from "./scheme-switch.tsx";

/** Who is signed in, where, how the pages look, and the way out. */
export function AccountPanel({ current }: { readonly current: Current }) {
  return (
    <div className="grid gap-3 p-2">
      <div>
        <p className="font-semibold">{current.member.name}</p>
        <p className="text-small break-all text-soft">{current.member.address}</p>
        <p className="text-small text-soft">{current.organisation.name}</p>
      </div>
      {current.memberships.length > 1 && <OrganisationSwitch current={current} />}
      <SchemeSwitch />
      <div className="border-t border-line pt-2">
        <SignOutButton label={words.signOut} />
      </div>
    </div>
  );
}
