import { createRoute, lazyRouteComponent, notFound } from "@tanstack/react-router";
import type { RoundStatus } from "@parallax/domain/round/status";
import { queryClient } from "../api.ts";
import { auditPages } from "../audit/pages.ts";
import { memberRoute } from "../shell/member-route.tsx";
import { isRoundStatus } from "./round-stage.ts";

/** What only administrators see; for everybody else it is not there. */
const administratorRoute = createRoute({
  getParentRoute: () => memberRoute,
  id: "administrator",
  beforeLoad: ({ context }) => {
    if (!context.current.member.roles.includes("administrator")) throw notFound();
  },
});

const getParentRoute = () => administratorRoute;

const peopleRoute = createRoute({
  getParentRoute,
  path: "/organisation/people",
  validateSearch: (search): { search?: string } =>
    typeof search["search"] === "string" && search["search"] !== "" ? { search: search["search"] } : {},
  component: lazyRouteComponent(() => import("./people-page.tsx"), "PeoplePage"),
});

const addPeopleRoute = createRoute({
  getParentRoute,
  path: "/organisation/people/add",
  component: lazyRouteComponent(() => import("./add-people-page.tsx"), "AddPeoplePage"),
});

const allRoundsRoute = createRoute({
  getParentRoute,
  path: "/organisation/rounds",
  validateSearch: (search): { status?: RoundStatus } =>
    isRoundStatus(search["status"]) ? { status: search["status"] } : {},
  component: lazyRouteComponent(() => import("./all-rounds-page.tsx"), "AllRoundsPage"),
});

const auditRoute = createRoute({
  getParentRoute,
  path: "/organisation/audit",
  loader: () => queryClient.ensureInfiniteQueryData(auditPages),
  component: lazyRouteComponent(() => import("../audit/audit-page.tsx"), "AuditPage"),
});

const settingsRoute = createRoute({
  getParentRoute,
  path: "/organisation/settings",
  component: lazyRouteComponent(() => import("./settings-page.tsx"), "SettingsPage"),
});

export const organisationRoutes = administratorRoute.addChildren([
  peopleRoute,
  addPeopleRoute,
  allRoundsRoute,
  auditRoute,
  settingsRoute,
]);
