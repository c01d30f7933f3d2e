import { Link } from "@tanstack/react-router";
import { classNames } from "../ui/class-names.ts";
import { isWithin, type Place } from "./places.ts";

type PlaceLinkProps = { readonly place: Place; readonly pathname: string; readonly wide?: boolean };

export function PlaceLink({ place, pathname, wide = false }: PlaceLinkProps) {
  const here = isWithin(pathname, place);
  return (
    <Link
      to={place.to}
      preload="intent"
      aria-current={here ? "page" : undefined}
      className={classNames(
        "flex min-h-11 items-center rounded-card px-3 hover:bg-tint",
        wide ? "text-body" : "text-small",
        here ? "font-semibold text-ink" : "text-soft",
      )}
    >
      <span className={classNames(here && "underline decoration-accent decoration-2 underline-offset-8")}>
        {place.label}
      </span>
    </Link>
  );
}
