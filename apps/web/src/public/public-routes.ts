import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { queryClient } from "../api.ts";
import { rootRoute } from "../shell/root-route.tsx";
import { startPlace } from "../shell/start-place.ts";
import { loadCurrent } from "../sign-in/current.ts";
import { LandingPage } from "./landing-page.tsx";
import { sampleQuery } from "./sample.ts";

const landingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  beforeLoad: async () => {
    const current = await loadCurrent().catch(() => null);
    if (current !== null) throw redirect({ to: startPlace(current.member.roles), replace: true });
  },
  component: LandingPage,
});

const promiseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/promise",
  component: lazyRouteComponent(() => import("./promise-page.tsx"), "PromisePage"),
});

const accessibilityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/accessibility",
  component: lazyRouteComponent(() => import("./accessibility-page.tsx"), "AccessibilityPage"),
});

const sampleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sample",
  loader: () => queryClient.ensureQueryData(sampleQuery),
  component: lazyRouteComponent(() => import("./sample-page.tsx"), "SamplePage"),
});

export const publicRoutes = [sampleRoute, landingRoute, promiseRoute, accessibilityRoute];
