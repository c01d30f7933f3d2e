import { reportSinceWords } from "@parallax/language/en/report-since";
import { webHomeWords } from "@parallax/language/en/web-home";
import { webLiveWords } from "@parallax/language/en/web-live";
import { webRoundWords as words } from "@parallax/language/en/web-round";
import { webShellWords } from "@parallax/language/en/web-shell";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { api } from "../api.ts";
import { reader, sayDay, sayMonth } from "../reader.ts";
import { EarlierGoals } from "../goal/earlier-goals.tsx";
import { MyChoices } from "../goal/my-choices.tsx";
import { MarkingHere } from "../report/marking-here.tsx";
import { useNoteReading } from "../report/note-reading.ts";
import { ReportView } from "../report/report-view.tsx";
import { BackLink } from "../ui/back-link.tsx";

const route = getRouteApi("/member/rounds/$roundId/report");

/** The released report, as its subject reads it. */
export function ReportPage() {
  const { roundId } = route.useParams();
  const { data: released } = useSuspenseQuery(api.report.released.queryOptions({ roundId }));
  const { data: state } = useQuery(api.report.readState.queryOptions({ roundId }));
  useNoteReading(roundId);
  const { snapshot, introduction, number, hash, releasedAt, guesses } = released;
  return (
    <MarkingHere roundId={roundId}>
      <title>
        {webShellWords.pageTitle({
          page: words.reportTitle({ month: sayMonth(`${snapshot.round.closedOn}T12:00:00`) }),
        })}
      </title>
      <div className="mx-auto w-full max-w-work px-4 pt-6 text-small sm:px-8 print:hidden">
        <BackLink to="/home">{webHomeWords.title}</BackLink>
        {state?.readAt != null && (
          <p className="text-soft">{webLiveWords.read.subject({ on: sayDay(state.readAt) })}</p>
        )}
      </div>
      <ReportView
        snapshot={snapshot}
        introduction={introduction}
        version={{ number, hash, releasedAt: new Date(releasedAt), timeZone: reader.timeZone }}
        reader="subject"
        guesses={guesses}
        earlierGoals={(earlier) => <EarlierGoals roundId={earlier} title={reportSinceWords.goals} />}
        choices={(part) => <MyChoices roundId={roundId} snapshot={snapshot} number={part} />}
      />
    </MarkingHere>
  );
}
