import { liveParts } from "@parallax/domain/report/live-part";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { api } from "../api.ts";
import { ReportPage } from "./report-page.tsx";
import { GuessPage } from "../report/guess-page.tsx";
import { LivePage } from "./live-page.tsx";

const route = getRouteApi("/member/rounds/$roundId/report");

const lookAgainMs = 2_000;

/** Others' view opens when the subject has said what they expect, or that they go on without. */
export function ReportDoor() {
  const { roundId } = route.useParams();
  const { data: own } = useSuspenseQuery(api.report.ownView.queryOptions({ roundId }));
  const [guessedHere] = useState(own.guess === "open");
  if (own.guess === "open") return <GuessPage roundId={roundId} own={own} />;
  return (
    <>
      <AfterGuess roundId={roundId} />
      {guessedHere && <FocusTitle />}
    </>
  );
}

/** The page changed under whoever pressed its button: they go on from its title. */
function FocusTitle() {
  useEffect(() => document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true }), []);
  return null;
}

/** In a session the parts that are open, and the whole once the last one is. */
function AfterGuess({ roundId }: { readonly roundId: string }) {
  const { data: state } = useSuspenseQuery({
    ...api.report.readState.queryOptions({ roundId }),
    refetchInterval: ({ state: { data } }) => (data?.opened.length === liveParts.length ? false : lookAgainMs),
  });
  return state.opened.length === liveParts.length ? (
    <ReportPage />
  ) : (
    <LivePage roundId={roundId} opened={state.opened} />
  );
}
