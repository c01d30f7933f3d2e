import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { webGoalWords as words } from "@parallax/language/en/web-goal";
import { readReport } from "@parallax/language/report/reading";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { language } from "../reader.ts";
import { PartHeading, ReportPart } from "../report/report-part.tsx";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { GoalView } from "./goal-view.tsx";
import { MarkedThings } from "./marked-things.tsx";

type SharedChoicesProps = { readonly roundId: string; readonly snapshot: ReportSnapshot; readonly number: number };

/** What the subject shares of their choices, for the coach to read. */
export function SharedChoices({ roundId, snapshot, number }: SharedChoicesProps) {
  const { data: choices, error } = useQuery(api.goal.list.queryOptions({ roundId }));
  const subject = snapshot.round.subjectName;
  const marks = choices?.marks ?? [];
  return (
    <ReportPart id="my-choices" number={number} title={words.titleOf({ subject })} lead={words.leadOf({ subject })}>
      <FailureNotice error={error} />
      {choices !== undefined && choices.goals.length === 0 && marks.length === 0 && (
        <p className="text-soft">{words.noneOf}</p>
      )}
      {choices?.goals.map((goal) => (
        <GoalView key={goal.place} goal={goal} />
      ))}
      {marks.length > 0 && (
        <section className="grid gap-4">
          <PartHeading>{words.markedTitleOf}</PartHeading>
          <MarkedThings reading={readReport(snapshot, language)} marks={marks} />
        </section>
      )}
    </ReportPart>
  );
}
