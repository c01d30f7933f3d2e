import { createRoute, redirect } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.tsx";
import { loadCurrent } from "../sign-in/current.ts";
import { AccessibilityPage } from "./accessibility-page.tsx";
import { LandingPage } from "./landing-page.tsx";
import { PromisePage } from "./promise-page.tsx";

const landingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  beforeLoad: async () => {
    const current = await loadCurrent().catch(() => null);
    if (current !== null) throw redirect({ to: "/home", replace: true });
  },
  component: LandingPage,
});

const promiseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/promise",
  component: PromisePage,
});

const accessibilityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/accessibility",
  component: AccessibilityPage,
});

export const publicRoutes = [landingRoute, promiseRoute, accessibilityRoute];
