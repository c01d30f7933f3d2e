import { countNominations } from "@parallax/domain/nomination/nomination";
import { nominatedGroups, type NominatedGroup } from "@parallax/domain/round/rater-group";
import { reportPeopleWords } from "@parallax/language/en/report-people";
import { webNominationWords as words } from "@parallax/language/en/web-nomination";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Navigate } from "@tanstack/react-router";
import { useState } from "react";
import { api } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import type { RoundSheet } from "../round/round-sheet.ts";
import { BackLink } from "../ui/back-link.tsx";
import { Page } from "../ui/page.tsx";
import { AddPeople } from "./add-people.tsx";
import { ForecastPanel } from "./forecast-panel.tsx";
import { GroupSection } from "./group-section.tsx";
import { LaunchSection } from "./launch-section.tsx";
import { useRaters, type Rater } from "./raters.ts";

const route = getRouteApi("/member/rounds/$roundId/raters");

/** Whom to ask, beside what that would allow. */
export function RatersPage() {
  const { roundId } = route.useParams();
  const { data: round } = useSuspenseQuery(api.round.get.queryOptions({ roundId }));
  const { data: list } = useSuspenseQuery(api.nomination.list.queryOptions({ roundId }));
  const raters = useRaters(roundId);
  const [addingTo, setAddingTo] = useState<NominatedGroup | null>(null);
  const nominations = list.people;
  const counts = countNominations(nominations);
  const editable = round.mayDo.includes("nomination.add");
  if (round.isLaunching) return <Navigate to="/rounds/$roundId" params={{ roundId }} replace />;
  const barred = barredFrom(round, nominations);
  return (
    <Page
      title={words.title}
      lead={editable ? words.lead : words.locked}
      width="work"
      above={
        <BackLink to="/rounds/$roundId" params={{ roundId }}>
          {words.above}
        </BackLink>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-14 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-14">
          <FailureNotice error={raters.error} />
          {nominatedGroups.map((group) => (
            <GroupSection
              key={group}
              group={group}
              raters={nominations.filter((rater) => rater.group === group)}
              editable={editable}
              removed={raters.removed?.group === group ? raters.removed : null}
              onUndo={raters.undo}
              onRemove={raters.remove}
              onMove={(rater: Rater, to) => raters.move(rater, to, reportPeopleWords.inSentence[to])}
              adding={addingTo === group}
              onAdding={(open) => setAddingTo(open ? group : null)}
            >
              <AddPeople roundId={roundId} group={group} raters={raters} barred={barred} />
            </GroupSection>
          ))}
        </div>
        <aside className="lg:sticky lg:top-20 lg:row-span-2 lg:max-h-[calc(100dvh-6rem)] lg:self-start lg:overflow-y-auto">
          <ForecastPanel forecast={list.forecast} counts={counts} policy={round.policy} />
        </aside>
        {editable && (
          <LaunchSection
            roundId={roundId}
            people={nominations.length}
            closesAt={round.closesAt}
            ready={list.forecast.all.cells.length > 0}
          />
        )}
      </div>
    </Page>
  );
}

/** Who cannot be put on the list, by member or by address, and why. */
function barredFrom(round: RoundSheet, nominations: readonly Rater[]): ReadonlyMap<string, string> {
  const barred = new Map<string, string>(nominations.map(({ address }) => [address, words.onList]));
  barred.set(round.subject.memberId, words.yourself);
  if (round.coach !== null) barred.set(round.coach.memberId, words.yourCoach);
  return barred;
}
