import { reportSinceWords } from "@parallax/language/en/report-since";
import { webCoachingWords as words } from "@parallax/language/en/web-coaching";
import { webShellWords } from "@parallax/language/en/web-shell";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { api } from "../api.ts";
import { reader } from "../reader.ts";
import { EarlierGoals } from "../goal/earlier-goals.tsx";
import { SharedChoices } from "../goal/shared-choices.tsx";
import { MarkingHere } from "../report/marking-here.tsx";
import { ReportView } from "../report/report-view.tsx";
import { BackLink } from "../ui/back-link.tsx";

const route = getRouteApi("/member/coaching/$roundId/report");

/** The report as the coach sees it: the draft until the release, the frozen version after. */
export function CoachReportPage() {
  const { roundId } = route.useParams();
  const { data: round } = useSuspenseQuery(api.round.get.queryOptions({ roundId }));
  const title = words.reviewTitle({ subject: round.subject.name });
  return (
    <>
      <title>{webShellWords.pageTitle({ page: `${words.report.title}, ${title}` })}</title>
      <div className="mx-auto w-full max-w-work px-4 pt-6 text-small sm:px-8 print:hidden">
        <BackLink to="/coaching/$roundId" params={{ roundId }}>
          {title}
        </BackLink>
      </div>
      {round.status === "in-review" ? <Draft roundId={roundId} /> : <Released roundId={roundId} />}
    </>
  );
}

function Draft({ roundId }: { readonly roundId: string }) {
  const { data: draft } = useSuspenseQuery(api.report.draft.queryOptions({ roundId }));
  return <ReportView snapshot={draft.snapshot} introduction={draft.introduction} version={null} reader="coach" />;
}

function Released({ roundId }: { readonly roundId: string }) {
  const { data: released } = useSuspenseQuery(api.report.released.queryOptions({ roundId }));
  const { number, hash, releasedAt, snapshot } = released;
  return (
    <MarkingHere roundId={roundId}>
      <ReportView
        snapshot={snapshot}
        introduction={released.introduction}
        version={{ number, hash, releasedAt: new Date(releasedAt), timeZone: reader.timeZone }}
        reader="coach"
        guesses={released.guesses}
        earlierGoals={(earlier) => (
          <EarlierGoals roundId={earlier} title={reportSinceWords.goalsOf({ subject: snapshot.round.subjectName })} />
        )}
        choices={(part) => <SharedChoices roundId={roundId} snapshot={snapshot} number={part} />}
      />
    </MarkingHere>
  );
}
