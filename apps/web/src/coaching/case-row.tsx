import { webCoachingWords as words } from "@parallax/language/en/web-coaching";
import type { Answers } from "../api.ts";
import { sayDay, sayMoment, sayMonth, sayNearDay } from "../reader.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Row } from "../ui/rows.tsx";
import { useOtherOrganisation } from "./other-organisation.ts";

export type Case = Answers["coaching"]["caseload"]["rounds"][number];

type CaseRowProps = {
  readonly round: Case;
  /** What to do first of all. */
  readonly first: boolean;
  /** Of an organisation in which this browser does not work now. */
  readonly elsewhere: boolean;
  /** Whether rounds of several organisations stand here. */
  readonly named: boolean;
};

export function CaseRow({ round, first, elsewhere, named }: CaseRowProps) {
  const reviewable = round.status === "in-review" || round.status === "released" || round.status === "archived";
  const to = reviewable ? "/coaching/$roundId" : "/rounds/$roundId";
  const label = reviewable ? (round.status === "in-review" ? words.review : words.open) : words.seeRound;
  const look = first ? "primary" : "quiet";
  return (
    <Row
      title={<bdi>{round.subject.name}</bdi>}
      note={
        <>
          {noteOf(round)}
          {named && (
            <span className="block text-small">
              <bdi>{round.organisation.name}</bdi>
            </span>
          )}
        </>
      }
      step={
        elsewhere ? (
          <GoThere round={round} to={to} look={look} />
        ) : (
          <ButtonLink to={to} params={{ roundId: round.roundId }} look={look}>
            {label}
          </ButtonLink>
        )
      }
    />
  );
}

type GoThereProps = {
  readonly round: Case;
  readonly to: "/coaching/$roundId" | "/rounds/$roundId";
  readonly look: "primary" | "quiet";
};

/** One press that goes on in the other organisation and opens the round there. */
function GoThere({ round: { roundId, organisation }, to, look }: GoThereProps) {
  const other = useOtherOrganisation({ to, roundId });
  return (
    <div className="grid justify-items-start gap-2">
      <Button look={look} busy={other.busy && words.changing} onClick={() => other.go(organisation.id)}>
        {words.openThere({ organisation: organisation.name })}
      </Button>
      <FailureNotice error={other.error} />
    </div>
  );
}

function noteOf(round: Case): string {
  switch (round.status) {
    case "draft":
    case "nominating":
    case "approval":
      return words.preparing;
    case "collecting": {
      const until = sayNearDay(round.closesAt);
      const { answered, invited } = round.progress ?? { answered: null, invited: 0 };
      if (answered !== null) return words.collecting({ answered, invited, until });
      return round.part === "this-week" ? words.collectingFewSoon({ until }) : words.collectingFew({ until });
    }
    case "closed":
      return words.closed;
    case "in-review":
      if (round.releaseAt !== null) return words.planned({ at: sayMoment(round.releaseAt) });
      return [needNote(round), sinceOf(round)].join(" ");
    case "released":
    case "archived":
      if (round.releasedAt === null) return "";
      if (round.due?.need === "session") return words.session({ on: sayDay(round.releasedAt) });
      return [
        words.roundOf({ month: sayMonth(round.closesAt) }),
        words.released({ on: sayDay(round.releasedAt) }),
        round.readAt === null ? words.notOpened : words.opened({ on: sayDay(round.readAt) }),
      ].join(" ");
    case "cancelled":
      return words.cancelled;
    case "void":
      return words.void;
  }
}

function needNote({ remarksRead, introductionWritten }: Case): string {
  if (!remarksRead) return words.unread;
  return introductionWritten ? words.ready : words.read;
}

function sinceOf({ due }: Case): string {
  return due === null ? "" : words.since({ on: sayDay(due.at) });
}
