import { pickWording } from "@parallax/domain/language";
import { numberWord } from "@parallax/language/en/counting";
import { webRoundWords as words } from "@parallax/language/en/web-round";
import { language, sayDay, sayDeadline } from "../reader.ts";
import { Facts } from "../ui/facts.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import type { RoundSheet } from "./round-sheet.ts";

/** What was decided and when; dates that have not come yet are left out. */
export function RoundFacts({ round }: { readonly round: RoundSheet }) {
  const mine = round.places.includes("subject");
  const day = (name: string, at: string | null) => (at === null ? [] : [{ name, value: sayDay(at) }]);
  return (
    <div className="grid justify-items-start gap-4">
      <div className="w-full">
        <Facts
          facts={[
            ...(mine ? [] : [{ name: words.subject, value: round.subject.name }]),
            { name: words.coach, value: round.coach?.name ?? words.noCoach },
            { name: words.questionnaire, value: pickWording(round.questionnaire.title, language).text },
            ...day(words.requested, round.requestedAt),
            ...day(words.launched, round.launchedAt),
            ...(round.closedAt === null ? [{ name: words.closes, value: sayDeadline(round.closesAt) }] : []),
            ...day(words.closedOn, round.closedAt),
            {
              name: mine ? words.message : words.messageOf,
              value: (
                <p dir="auto" className="wrap-anywhere whitespace-pre-line">
                  {round.message}
                </p>
              ),
            },
            { name: words.policy, value: words.policyText({ k: numberWord(round.policy.k) }) },
            ...(round.sixWords === null ? [] : [{ name: words.sixWords, value: <SixWords words={round.sixWords} /> }]),
          ]}
        />
      </div>
      {mine && !round.mayDo.includes("nomination.add") && !round.isLaunching && (
        <ButtonLink to="/rounds/$roundId/raters" params={{ roundId: round.roundId }}>
          {words.seeRaters}
        </ButtonLink>
      )}
      {round.mayDo.includes("round.change") && (
        <ButtonLink to="/rounds/$roundId/change" params={{ roundId: round.roundId }}>
          {words.change}
        </ButtonLink>
      )}
    </div>
  );
}

function SixWords({ words: six }: { readonly words: readonly string[] }) {
  return (
    <>
      <span className="serif">{six.join(" ")}</span>
      <span className="block text-small text-soft">{words.sixWordsWhy}</span>
    </>
  );
}
