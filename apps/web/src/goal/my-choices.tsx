import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { webGoalWords as words } from "@parallax/language/en/web-goal";
import { webThanksWords } from "@parallax/language/en/web-thanks";
import { readReport } from "@parallax/language/report/reading";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { language } from "../reader.ts";
import { PartHeading, ReportPart } from "../report/report-part.tsx";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Thanks } from "../thanks/thanks-section.tsx";
import { Button } from "../ui/button.tsx";
import { GoalList } from "./goal-list.tsx";
import { useGoalPlaces } from "./goal-places.ts";
import { GoalSharingChoice } from "./goal-sharing-choice.tsx";
import { MarkedThings } from "./marked-things.tsx";

type MyChoicesProps = { readonly roundId: string; readonly snapshot: ReportSnapshot; readonly number: number };

/** What reading comes to: at most three goals, made from what was marked; for the subject, who may change all of it. */
export function MyChoices({ roundId, snapshot, number }: MyChoicesProps) {
  const { data: choices, error } = useQuery(api.goal.list.queryOptions({ roundId }));
  const goals = useGoalPlaces(roundId, choices?.goals ?? []);
  const marks = choices?.marks ?? [];
  return (
    <ReportPart id="my-choices" number={number} title={words.title} lead={words.lead}>
      <FailureNotice error={error} />
      <section className="grid gap-4">
        <PartHeading>{words.markedTitle}</PartHeading>
        {marks.length === 0 && <p className="measure text-soft">{words.markedNone}</p>}
        <MarkedThings
          reading={readReport(snapshot, language)}
          marks={marks}
          actOf={(thing, title) =>
            goals.hasRoom && (
              <Button
                look="plain"
                className="text-small print:hidden"
                aria-label={words.makeGoalOf({ thing: title })}
                onClick={() => goals.begin(thing.kind === "remark" ? "" : `${title}: `)}
              >
                {words.makeGoal}
              </Button>
            )
          }
        />
      </section>
      {choices !== undefined && (
        <>
          <GoalList roundId={roundId} goals={goals} />
          <GoalSharingChoice roundId={roundId} coachName={snapshot.round.coachName} sharing={choices.sharing} />
        </>
      )}
      <section id="thanks" className="grid scroll-mt-20 gap-4 print:hidden">
        <PartHeading>{webThanksWords.title}</PartHeading>
        <Thanks roundId={roundId} />
      </section>
    </ReportPart>
  );
}
