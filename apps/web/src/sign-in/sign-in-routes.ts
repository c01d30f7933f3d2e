import { createRoute, redirect } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.tsx";
import { loadCurrent } from "./current.ts";
import { ownPath } from "./next-place.ts";
import { LinkPage } from "./link-page.tsx";
import { SignInPage } from "./sign-in-page.tsx";

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sign-in",
  validateSearch: (search): { next?: string } => {
    const next = ownPath(search["next"], location.origin);
    return next === null ? {} : { next };
  },
  beforeLoad: async ({ search }) => {
    const current = await loadCurrent().catch(() => null);
    if (current !== null) throw redirect({ href: search.next ?? "/" });
  },
  component: SignInPage,
});

export const linkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sign-in/link",
  component: LinkPage,
});

export const signInRoutes = [signInRoute, linkRoute];
