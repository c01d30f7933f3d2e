import { webRoundWords as words } from "@parallax/language/en/web-round";
import { sayDeadline } from "../reader.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Notice } from "../ui/notice.tsx";
import { AnsweredMarks } from "./answered-marks.tsx";
import type { RoundSheet } from "./round-sheet.ts";

/** Where a round stands, in a sentence or two, and the one step that follows from it. */
export function WhereItStands({ round }: { readonly round: RoundSheet }) {
  const params = { roundId: round.roundId };
  switch (round.status) {
    case "draft":
    case "nominating":
    case "approval":
      if (round.isLaunching) return <Waiting text={words.launching} />;
      return (
        <div className="grid justify-items-start gap-4">
          <p className="text-lead">
            {words.nominating({
              nominated: round.nominated,
              subject: round.places.includes("subject") ? null : round.subject.name,
            })}
          </p>
          {round.mayDo.includes("nomination.add") && (
            <ButtonLink to="/rounds/$roundId/raters" params={params} look="primary">
              {words.chooseRaters}
            </ButtonLink>
          )}
        </div>
      );
    case "collecting":
      return <Collecting round={round} />;
    case "closed":
      return <Waiting text={words.closed} />;
    case "in-review":
      return (
        <div className="grid gap-2">
          <p className="measure text-lead">{words.inReview({ coach: round.coach?.name ?? null })}</p>
          {round.places.includes("subject") && <p className="text-soft">{words.inReviewNext}</p>}
        </div>
      );
    case "released":
    case "archived":
      return (
        <div className="grid justify-items-start gap-4">
          <p className="text-lead">{words.released}</p>
          <ReadReport round={round} />
        </div>
      );
    case "cancelled":
      return <p className="measure text-lead">{round.launchedAt === null ? words.cancelledEarly : words.cancelled}</p>;
    case "void":
      return <p className="measure text-lead">{words.void}</p>;
  }
}

/** The subject's own door asks for the guess first; the coach reads at the desk. */
function ReadReport({ round: { roundId, mayDo } }: { readonly round: RoundSheet }) {
  const own = mayDo.includes("report.ownView");
  if (!own && !mayDo.includes("report.released")) return null;
  return (
    <ButtonLink to={own ? "/rounds/$roundId/report" : "/coaching/$roundId/report"} params={{ roundId }} look="primary">
      {words.readReport}
    </ButtonLink>
  );
}

function Collecting({ round }: { readonly round: RoundSheet }) {
  const progress = round.progress;
  if (progress === null) return null;
  const { invited, answered, declined } = progress;
  return (
    <div className="grid gap-3">
      {answered === null ? (
        <p className="measure text-lead">
          {invited < round.policy.k ? words.fewInvited({ invited }) : words.fewAnswered({ invited })}
        </p>
      ) : (
        <>
          <p className="text-lead">{words.answered({ answered, invited })}</p>
          <AnsweredMarks answered={answered} invited={invited} label={words.answered({ answered, invited })} />
        </>
      )}
      {declined !== null && declined > 0 && <p>{words.declined({ declined })}</p>}
      <p>{words.collecting({ until: sayDeadline(round.closesAt) })}</p>
      <p className="measure text-small text-soft">{words.progressNote}</p>
    </div>
  );
}

/** Something is being made by the server; the page looks again by itself. */
function Waiting({ text }: { readonly text: string }) {
  return (
    <div role="status">
      <Notice>
        <p className="text-lead">{text}</p>
      </Notice>
    </div>
  );
}
