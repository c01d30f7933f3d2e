import { webCoachingWords as words } from "@parallax/language/en/web-coaching";
import { useSuspenseQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { Empty } from "../ui/empty.tsx";
import { Page, Section } from "../ui/page.tsx";
import { Rows } from "../ui/rows.tsx";
import { AllPapers } from "./all-papers.tsx";
import { CaseRow, type Case } from "./case-row.tsx";

/** Whom the coach accompanies: what waits for them first. */
export function CaseloadPage() {
  const { data } = useSuspenseQuery(api.coaching.caseload.queryOptions());
  const cases = data.rounds;
  const waiting = cases.filter((each) => each.status === "in-review");
  const running = cases.filter((each) =>
    ["draft", "nominating", "approval", "collecting", "closed"].includes(each.status),
  );
  const done = cases.filter((each) => each.status === "released" || each.status === "archived");
  const ended = cases.filter((each) => each.status === "cancelled" || each.status === "void");
  return (
    <Page title={words.title}>
      {cases.length === 0 ? (
        <Empty lead={words.emptyLead}>{words.empty}</Empty>
      ) : (
        <>
          <Section title={words.waiting}>
            {waiting.length === 0 ? (
              <p className="text-soft">{words.nothingWaiting}</p>
            ) : (
              <Cases cases={waiting} leading />
            )}
          </Section>
          {running.length > 0 && (
            <Section title={words.running}>
              <Cases cases={running} />
            </Section>
          )}
          {done.length > 0 && (
            <Section title={words.done}>
              <Cases cases={done} />
              {done.length > 1 && <AllPapers />}
            </Section>
          )}
          {ended.length > 0 && (
            <Section title={words.ended}>
              <Cases cases={ended} />
            </Section>
          )}
        </>
      )}
    </Page>
  );
}

function Cases({ cases, leading = false }: { readonly cases: readonly Case[]; readonly leading?: boolean }) {
  return (
    <Rows>
      {cases.map((each, place) => (
        <CaseRow key={each.roundId} round={each} first={leading && place === 0} />
      ))}
    </Rows>
  );
}
