import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { api, queryClient } from "../api.ts";
import { memberRoute } from "../shell/member-route.tsx";

const getParentRoute = () => memberRoute;

const caseloadRoute = createRoute({
  getParentRoute,
  path: "/coaching",
  loader: () => queryClient.ensureQueryData(api.coaching.caseload.queryOptions()),
  component: lazyRouteComponent(() => import("./caseload-page.tsx"), "CaseloadPage"),
});

const reviewRoute = createRoute({
  getParentRoute,
  path: "/coaching/$roundId",
  loader: async ({ params }) => {
    const round = await queryClient.ensureQueryData(api.round.get.queryOptions(params));
    if (round.mayDo.includes("report.remarks"))
      await queryClient.ensureQueryData(api.report.remarks.queryOptions(params));
    if (round.mayDo.includes("report.readState"))
      await queryClient.ensureQueryData(api.report.readState.queryOptions(params));
  },
  component: lazyRouteComponent(() => import("./review-page.tsx"), "ReviewPage"),
});

const coachReportRoute = createRoute({
  getParentRoute,
  path: "/coaching/$roundId/report",
  loader: ({ params }) => queryClient.ensureQueryData(api.round.get.queryOptions(params)),
  component: lazyRouteComponent(() => import("./coach-report-page.tsx"), "CoachReportPage"),
});

const prepRoute = createRoute({
  getParentRoute,
  path: "/coaching/$roundId/prep",
  loader: ({ params }) => queryClient.ensureQueryData(api.round.get.queryOptions(params)),
  component: lazyRouteComponent(() => import("./prep-page.tsx"), "PrepPage"),
});

const correctRoute = createRoute({
  getParentRoute,
  path: "/coaching/$roundId/correct",
  loader: ({ params }) => queryClient.ensureQueryData(api.report.released.queryOptions(params)),
  component: lazyRouteComponent(() => import("./correct-page.tsx"), "CorrectPage"),
});

const presenterRoute = createRoute({
  getParentRoute,
  path: "/coaching/$roundId/present",
  loader: ({ params }) => queryClient.ensureQueryData(api.report.live.queryOptions(params)),
  component: lazyRouteComponent(() => import("./presenter-page.tsx"), "PresenterPage"),
});

export const coachingRoutes = [
  caseloadRoute,
  reviewRoute,
  coachReportRoute,
  prepRoute,
  correctRoute,
  presenterRoute,
] as const;
