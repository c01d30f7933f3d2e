import { webCoachingWords as words } from "@parallax/language/en/web-coaching";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { sayDeadline } from "../reader.ts";
import { roundQuery } from "../round/round-sheet.ts";
import { BackLink } from "../ui/back-link.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Page } from "../ui/page.tsx";
import { ReleasedReview } from "./released-review.tsx";
import { Review } from "./review.tsx";

const route = getRouteApi("/member/coaching/$roundId");

/** One round on the coach's desk: the comments, the introduction, the report, the release, in this order. */
export function ReviewPage() {
  const { roundId } = route.useParams();
  const { data: round } = useSuspenseQuery(roundQuery(roundId));
  return (
    <Page
      title={words.reviewTitle({ subject: round.subject.name })}
      above={<BackLink to="/coaching">{words.title}</BackLink>}
    >
      {round.status === "in-review" && round.mayDo.includes("report.draft") ? (
        <Review roundId={roundId} subject={round.subject.name} />
      ) : round.mayDo.includes("report.released") ? (
        <ReleasedReview roundId={roundId} subject={round.subject.name} />
      ) : (
        <div className="grid justify-items-start gap-4">
          <p role="status" className="measure text-lead">
            {round.status === "closed" ? words.notYetOpening : words.notYet({ until: sayDeadline(round.closesAt) })}
          </p>
          <ButtonLink to="/rounds/$roundId" params={{ roundId }}>
            {words.seeRound}
          </ButtonLink>
        </div>
      )}
    </Page>
  );
}
