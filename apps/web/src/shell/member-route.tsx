import { createRoute, Outlet, redirect } from "@tanstack/react-router";
import { loadCurrent } from "../sign-in/current.ts";
import { rootRoute } from "./root-route.tsx";

/** Everything behind the door: whoever is not signed in is shown the way in, and comes back here. */
export const memberRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "member",
  beforeLoad: async ({ location }) => {
    const current = await loadCurrent();
    if (current === null) throw redirect({ to: "/sign-in", search: { next: location.href } });
    return { current };
  },
  component: Outlet,
});
