import type { RoundStatus } from "@parallax/domain/round/status";
import { webHomeWords as words } from "@parallax/language/en/web-home";
import { useSuspenseQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Empty } from "../ui/empty.tsx";
import { Page, Section } from "../ui/page.tsx";
import { Rows } from "../ui/rows.tsx";
import { HomeRow } from "./home-row.tsx";

const underWay: readonly RoundStatus[] = ["draft", "nominating", "approval", "collecting", "closed", "in-review"];

/** A member's start page: what needs them now, each with one next step. */
export function HomePage() {
  const { data } = useSuspenseQuery(api.round.mine.queryOptions());
  const now = data.rounds.filter((round) => round.need !== null);
  const running = data.rounds.filter((round) => round.need === null && underWay.includes(round.status));
  const earlier = data.rounds.filter((round) => round.need === null && !underWay.includes(round.status));
  const ask = (look: "primary" | "quiet") => (
    <ButtonLink to="/rounds/new" look={look}>
      {words.ask}
    </ButtonLink>
  );
  if (data.rounds.length === 0)
    return (
      <Page title={words.title}>
        <Empty lead={words.emptyLead} step={ask("primary")}>
          {words.empty}
        </Empty>
      </Page>
    );
  return (
    <Page title={words.title} acts={ask("quiet")}>
      <Section title={words.now}>
        {now.length === 0 ? (
          <p className="text-soft">{words.nothingNow}</p>
        ) : (
          <Rows>
            {now.map((round, place) => (
              <HomeRow key={round.roundId} round={round} first={place === 0} />
            ))}
          </Rows>
        )}
      </Section>
      {running.length > 0 && (
        <Section title={words.running}>
          <Rows>
            {running.map((round) => (
              <HomeRow key={round.roundId} round={round} />
            ))}
          </Rows>
        </Section>
      )}
      {earlier.length > 0 && (
        <Section title={words.earlier}>
          <Rows>
            {earlier.map((round) => (
              <HomeRow key={round.roundId} round={round} />
            ))}
          </Rows>
        </Section>
      )}
    </Page>
  );
}
