import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { api } from "../api.ts";
import { GuessPage } from "../report/guess-page.tsx";
import { ReportPage } from "./report-page.tsx";

const route = getRouteApi("/member/rounds/$roundId/report");

/** Others' view opens when the subject has said what they expect, or that they go on without. */
export function ReportDoor() {
  const { roundId } = route.useParams();
  const { data: own } = useSuspenseQuery(api.report.ownView.queryOptions({ roundId }));
  return own.guess === "open" ? <GuessPage roundId={roundId} own={own} /> : <ReportPage />;
}
