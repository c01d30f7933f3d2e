import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.tsx";
import { refreshCurrent } from "./current.ts";
import { ownPath } from "./next-place.ts";

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sign-in",
  validateSearch: (search): { next?: string } => {
    const next = ownPath(search["next"], location.origin);
    return next === null ? {} : { next };
  },
  beforeLoad: async ({ search }) => {
    const current = await refreshCurrent().catch(() => null);
    if (current !== null) throw redirect({ href: search.next ?? "/" });
  },
  component: lazyRouteComponent(() => import("./sign-in-page.tsx"), "SignInPage"),
});

export const linkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sign-in/link",
  component: lazyRouteComponent(() => import("./link-page.tsx"), "LinkPage"),
});

export const signInRoutes = [signInRoute, linkRoute];
