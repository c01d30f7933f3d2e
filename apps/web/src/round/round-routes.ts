import { liveParts } from "@parallax/domain/report/live-part";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { api, queryClient } from "../api.ts";
import { memberRoute } from "../shell/member-route.tsx";

const getParentRoute = () => memberRoute;

const homeRoute = createRoute({
  getParentRoute,
  path: "/home",
  loader: () => queryClient.ensureQueryData(api.round.mine.queryOptions()),
  component: lazyRouteComponent(() => import("./home-page.tsx"), "HomePage"),
});

const newRoundRoute = createRoute({
  getParentRoute,
  path: "/rounds/new",
  loader: () =>
    Promise.all([
      queryClient.ensureQueryData(api.questionnaire.available.queryOptions()),
      queryClient.ensureQueryData(api.organisation.coaches.queryOptions()),
    ]),
  component: lazyRouteComponent(() => import("./new-round-page.tsx"), "NewRoundPage"),
});

const roundRoute = createRoute({
  getParentRoute,
  path: "/rounds/$roundId",
  loader: ({ params }) => queryClient.ensureQueryData(api.round.get.queryOptions(params)),
  component: lazyRouteComponent(() => import("./round-page.tsx"), "RoundPage"),
});

const changeRoundRoute = createRoute({
  getParentRoute,
  path: "/rounds/$roundId/change",
  loader: ({ params }) =>
    Promise.all([
      queryClient.ensureQueryData(api.round.get.queryOptions(params)),
      queryClient.ensureQueryData(api.questionnaire.available.queryOptions()),
      queryClient.ensureQueryData(api.organisation.coaches.queryOptions()),
    ]),
  component: lazyRouteComponent(() => import("./change-round-page.tsx"), "ChangeRoundPage"),
});

const ratersRoute = createRoute({
  getParentRoute,
  path: "/rounds/$roundId/raters",
  loader: ({ params }) =>
    Promise.all([
      queryClient.ensureQueryData(api.round.get.queryOptions(params)),
      queryClient.ensureQueryData(api.nomination.list.queryOptions(params)),
    ]),
  component: lazyRouteComponent(() => import("../nomination/raters-page.tsx"), "RatersPage"),
});

const reportRoute = createRoute({
  getParentRoute,
  path: "/rounds/$roundId/report",
  loader: async ({ params }) => {
    const { guess } = await queryClient.ensureQueryData(api.report.ownView.queryOptions(params));
    if (guess === "open") return;
    const { opened } = await queryClient.fetchQuery(api.report.readState.queryOptions(params));
    if (opened.length === liveParts.length) await queryClient.ensureQueryData(api.report.released.queryOptions(params));
    else await queryClient.ensureQueryData(api.report.live.queryOptions(params));
  },
  component: lazyRouteComponent(() => import("./report-door.tsx"), "ReportDoor"),
});

export const roundRoutes = [homeRoute, newRoundRoute, roundRoute, changeRoundRoute, ratersRoute, reportRoute] as const;
