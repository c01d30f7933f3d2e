import { webCoachingWords as words } from "@parallax/language/en/web-coaching";
import type { Answers } from "../api.ts";
import { sayDay, sayMoment, sayNearDay } from "../reader.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Row } from "../ui/rows.tsx";

export type Case = Answers["coaching"]["caseload"]["rounds"][number];

export function CaseRow({ round, first }: { readonly round: Case; readonly first: boolean }) {
  const params = { roundId: round.roundId };
  const reviewable = round.status === "in-review" || round.status === "released" || round.status === "archived";
  return (
    <Row
      title={round.subject.name}
      note={noteOf(round)}
      step={
        reviewable ? (
          <ButtonLink to="/coaching/$roundId" params={params} look={first ? "primary" : "quiet"}>
            {round.status === "in-review" ? words.review : words.open}
          </ButtonLink>
        ) : (
          <ButtonLink to="/rounds/$roundId" params={params}>
            {words.seeRound}
          </ButtonLink>
        )
      }
    />
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
      return answered === null ? words.collectingFew({ until }) : words.collecting({ answered, invited, until });
    }
    case "closed":
      return words.closed;
    case "in-review":
      if (round.releaseAt !== null) return words.planned({ at: sayMoment(round.releaseAt) });
      if (!round.remarksRead) return words.unread;
      return round.introductionWritten ? words.ready : words.read;
    case "released":
    case "archived":
      if (round.releasedAt === null) return "";
      return [
        words.released({ on: sayDay(round.releasedAt) }),
        round.readAt === null ? words.notOpened : words.opened({ on: sayDay(round.readAt) }),
      ].join(" ");
    case "cancelled":
      return words.cancelled;
    case "void":
      return words.void;
  }
}
