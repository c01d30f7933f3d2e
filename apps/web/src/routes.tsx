import { createRouter } from "@tanstack/react-router";
import { coachingRoutes } from "./coaching/coaching-routes.ts";
import { organisationRoutes } from "./organisation/organisation-routes.ts";
import { publicRoutes } from "./public/public-routes.ts";
import { roundRoutes } from "./round/round-routes.ts";
import { ErrorPage } from "./shell/error-page.tsx";
import { memberRoute } from "./shell/member-route.tsx";
import { NotFoundPage } from "./shell/not-found-page.tsx";
import { rootRoute } from "./shell/root-route.tsx";
import { focusNewPages } from "./shell/focus-new-pages.ts";
import { signInRoutes } from "./sign-in/sign-in-routes.ts";
import { Skeleton } from "./ui/skeleton.tsx";

/** Every address of the web app. */
const routeTree = rootRoute.addChildren([
  ...publicRoutes,
  ...signInRoutes,
  memberRoute.addChildren([...roundRoutes, ...coachingRoutes, organisationRoutes]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: "intent",
  // The query cache decides what is fresh.
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 200,
  defaultPendingMinMs: 300,
  defaultPendingComponent: Skeleton,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

focusNewPages(router);

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
