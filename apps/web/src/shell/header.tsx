import { webShellWords as words } from "@parallax/language/en/web-shell";
import { Link, useLocation } from "@tanstack/react-router";
import { useCurrent } from "../sign-in/current.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { DisclosureMenu } from "../ui/disclosure-menu.tsx";
import { Mark } from "../ui/mark.tsx";
import { AccountPanel } from "./account-panel.tsx";
import { placesOf } from "./places.ts";
import { PlaceLink } from "./place-link.tsx";

/** The line on top: where one is, where one can go, who one is. */
export function Header() {
  const current = useCurrent();
  const pathname = useLocation({ select: (location) => location.pathname });
  const places = placesOf(current ?? null);
  return (
    <header className="sticky top-0 z-10 border-b border-line bg-paper/95 backdrop-blur-sm print:hidden">
      <div className="mx-auto flex min-h-15 w-full max-w-work items-center gap-x-2 px-4 sm:px-8">
        <Link to="/" className="-ms-1 flex min-h-11 items-center gap-2 rounded-card px-1 pe-3">
          <Mark className="size-6" />
          <span className="serif text-lead font-semibold">{words.product}</span>
        </Link>
        <nav aria-label={words.navigation} className="hidden lg:block">
          <ul className="flex">
            {places.map((place) => (
              <li key={place.to}>
                <PlaceLink place={place} pathname={pathname} />
              </li>
            ))}
          </ul>
        </nav>
        <div className="ms-auto flex min-h-11 items-center">
          {current === null && (
            <>
              <DisclosureMenu label={words.menu} buttonClassName="lg:hidden" closeOn={pathname}>
                <PlaceList pathname={pathname} places={places} />
              </DisclosureMenu>
              {pathname !== "/sign-in" && (
                <ButtonLink to="/sign-in" look="quiet" className="ms-2">
                  {words.signIn}
                </ButtonLink>
              )}
            </>
          )}
          {current !== null && current !== undefined && (
            <DisclosureMenu
              label={<AccountLabel name={current.member.name} />}
              buttonClassName="-me-2"
              closeOn={pathname}
            >
              <nav aria-label={words.navigation} className="mb-2 border-b border-line pb-2 lg:hidden">
                <PlaceList pathname={pathname} places={places} />
              </nav>
              <AccountPanel current={current} />
            </DisclosureMenu>
          )}
        </div>
      </div>
    </header>
  );
}

function PlaceList({ places, pathname }: { readonly places: ReturnType<typeof placesOf>; readonly pathname: string }) {
  return (
    <ul>
      {places.map((place) => (
        <li key={place.to}>
          <PlaceLink place={place} pathname={pathname} wide />
        </li>
      ))}
    </ul>
  );
}

function AccountLabel({ name }: { readonly name: string }) {
  const initials = name
    .split(/\s+/)
    .map((part) => [...part][0] ?? "")
    .filter((_, place, all) => place === 0 || place === all.length - 1)
    .join("");
  return (
    <>
      <span className="sr-only">{words.account({ name })}</span>
      <span aria-hidden="true" className="hidden max-w-48 truncate text-small sm:inline">
        {name}
      </span>
      <span
        aria-hidden="true"
        className="grid size-9 place-items-center rounded-pill bg-tint text-small font-semibold text-accent"
      >
        {initials}
      </span>
    </>
  );
}
