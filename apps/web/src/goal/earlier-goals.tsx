import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { PartHeading } from "../report/report-part.tsx";
import { GoalView } from "./goal-view.tsx";

/** The goals of an earlier round, as far as the reader may see them; nothing where there are none. */
export function EarlierGoals({ roundId, title }: { readonly roundId: string; readonly title: string }) {
  const { data: choices } = useQuery(api.goal.list.queryOptions({ roundId }));
  if (choices === undefined || choices.goals.length === 0) return null;
  return (
    <section className="grid gap-4">
      <PartHeading>{title}</PartHeading>
      {choices.goals.map((goal) => (
        <GoalView key={goal.place} goal={goal} />
      ))}
    </section>
  );
}
