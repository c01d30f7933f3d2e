import { deskParts, type DeskPart } from "@parallax/domain/coaching/desk";
import { webCoachingWords as words } from "@parallax/language/en/web-coaching";
import { useSuspenseQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { Empty } from "../ui/empty.tsx";
import { Page, Section } from "../ui/page.tsx";
import { Rows } from "../ui/rows.tsx";
import { AllPapers } from "./all-papers.tsx";
import { CaseRow, type Case } from "./case-row.tsx";
import { useOrganisation } from "./other-organisation.ts";

const titles: Readonly<Record<DeskPart, string>> = {
  "this-week": words.thisWeek,
  later: words.later,
  released: words.done,
  ended: words.ended,
};

/** Whom the coach accompanies, wherever they coach: what is due this week first. */
export function CaseloadPage() {
  const { data } = useSuspenseQuery(api.coaching.caseload.queryOptions());
  const here = useOrganisation();
  const cases = data.rounds;
  const several = cases.some(({ organisation }) => organisation.id !== here);
  const parts = deskParts.map((part) => ({ part, of: cases.filter((each) => each.part === part) }));
  return (
    <Page title={words.title} {...(several ? { lead: words.several } : {})}>
      {cases.length === 0 ? (
        <Empty lead={words.emptyLead}>{words.empty}</Empty>
      ) : (
        parts.map(({ part, of }) =>
          of.length === 0 && part !== "this-week" ? null : (
            <Section key={part} title={titles[part]}>
              {of.length === 0 ? (
                <p className="text-soft">{words.nothingDue}</p>
              ) : (
                <Rows label={titles[part]}>
                  {of.map((each, place) => (
                    <CaseRow
                      key={each.roundId}
                      round={each}
                      first={part === "this-week" && place === 0}
                      elsewhere={each.organisation.id !== here}
                      named={several}
                    />
                  ))}
                </Rows>
              )}
              {part === "released" && of.filter(isHere(here)).length > 1 && <AllPapers />}
            </Section>
          ),
        )
      )}
    </Page>
  );
}

function isHere(here: string): (each: Case) => boolean {
  return ({ organisation }) => organisation.id === here;
}
