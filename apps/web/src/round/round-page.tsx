import { webShellWords } from "@parallax/language/en/web-shell";
import { webRoundWords as words } from "@parallax/language/en/web-round";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { sayMonth } from "../reader.ts";
import { ReminderSection } from "../reminder/reminder-section.tsx";
import { ThanksSection } from "../thanks/thanks-section.tsx";
import { BackLink } from "../ui/back-link.tsx";
import { Page, Section } from "../ui/page.tsx";
import { CoachGone } from "./coach-gone.tsx";
import { OwnForm } from "./own-form.tsx";
import { RoundActs } from "./round-acts.tsx";
import { RoundFacts } from "./round-facts.tsx";
import { roundQuery, type RoundSheet } from "./round-sheet.ts";
import { WhereItStands } from "./where-it-stands.tsx";

const route = getRouteApi("/member/rounds/$roundId");

/** Afterwards nobody is reminded, and what went out is in the record. */
const hasReminders: readonly RoundSheet["status"][] = ["draft", "nominating", "approval", "collecting"];

export function RoundPage() {
  const { roundId } = route.useParams();
  const { data: round } = useSuspenseQuery(roundQuery(roundId));
  const month = sayMonth(round.requestedAt);
  const mine = round.places.includes("subject");
  return (
    <Page
      title={mine ? words.titleOwn({ month }) : words.titleOf({ subject: round.subject.name, month })}
      above={<WayBack places={round.places} />}
    >
      {round.needsCoach && <CoachGone round={round} />}
      {!(round.needsCoach && round.status === "in-review") && <WhereItStands round={round} />}
      {round.mayDo.includes("round.resendOwnForm") && <OwnForm roundId={roundId} sent={round.ownForm === "sent"} />}
      {round.mayDo.includes("thanks.get") && <ThanksSection roundId={roundId} />}
      {round.mayDo.includes("reminder.list") && hasReminders.includes(round.status) && (
        <ReminderSection round={round} />
      )}
      <Section title={words.facts}>
        <RoundFacts round={round} />
      </Section>
      <RoundActs round={round} />
    </Page>
  );
}

/** To where this round is one of many for whoever looks at it. */
function WayBack({ places }: { readonly places: RoundSheet["places"] }) {
  if (places.includes("subject")) return <BackLink to="/home">{webShellWords.places.home}</BackLink>;
  if (places.includes("coach")) return <BackLink to="/coaching">{webShellWords.places.coaching}</BackLink>;
  return <BackLink to="/organisation/rounds">{webShellWords.places.rounds}</BackLink>;
}
