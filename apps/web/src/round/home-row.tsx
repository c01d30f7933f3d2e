import { webHomeWords as words } from "@parallax/language/en/web-home";
import type { Answers } from "../api.ts";
import { sayMonth, sayNearDay } from "../reader.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Row } from "../ui/rows.tsx";

type OwnRound = Answers["round"]["mine"]["rounds"][number];

const places = {
  "choose-raters": "/rounds/$roundId/raters",
  launch: "/rounds/$roundId/raters",
  "own-form": "/rounds/$roundId",
  "read-report": "/rounds/$roundId/report",
} as const;

/** One of the member's own rounds, with its one next step. */
export function HomeRow({ round, first = false }: { readonly round: OwnRound; readonly first?: boolean }) {
  const { roundId, need } = round;
  return (
    <Row
      title={words.roundOf({ month: sayMonth(round.requestedAt) })}
      note={noteOf(round)}
      step={
        <ButtonLink
          to={need === null ? "/rounds/$roundId" : places[need]}
          params={{ roundId }}
          look={first ? "primary" : "quiet"}
        >
          {words.step[need ?? "see"]}
        </ButtonLink>
      }
    />
  );
}

function noteOf({ need, isLaunching, status, closesAt, coachName }: OwnRound): string {
  const until = sayNearDay(closesAt);
  if (need === "own-form") return words.note[need]({ until });
  if (need !== null) return words.note[need];
  if (isLaunching) return words.launching;
  switch (status) {
    case "draft":
    case "nominating":
    case "approval":
      return words.note["choose-raters"];
    case "collecting":
      return words.collecting({ until });
    case "in-review":
      return words.inReview({ coach: coachName });
    case "closed":
    case "released":
    case "archived":
    case "cancelled":
    case "void":
      return words[status];
  }
}
