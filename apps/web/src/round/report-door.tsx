import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { api } from "../api.ts";
import { GuessPage } from "../report/guess-page.tsx";
import { ReportPage } from "./report-page.tsx";

const route = getRouteApi("/member/rounds/$roundId/report");

/** Others' view opens when the subject has said what they expect, or that they go on without. */
export function ReportDoor() {
  const { roundId } = route.useParams();
  const { data: own } = useSuspenseQuery(api.report.ownView.queryOptions({ roundId }));
  const [guessedHere] = useState(own.guess === "open");
  if (own.guess === "open") return <GuessPage roundId={roundId} own={own} />;
  return (
    <>
      <ReportPage />
      {guessedHere && <FocusTitle />}
    </>
  );
}

/** The page changed under whoever pressed its button: they go on from its title. */
function FocusTitle() {
  useEffect(() => document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true }), []);
  return null;
}
