import type { Goal } from "@parallax/domain/goal/goal";
import { webGoalWords as words } from "@parallax/language/en/web-goal";
import type { ReactNode, Ref } from "react";
import { sayDay } from "../reader.ts";
import { asWritten } from "../ui/as-written.ts";

const details = ["situation", "firstStep", "helper", "sign"] as const;

type GoalViewProps = { readonly goal: Goal; readonly acts?: ReactNode; readonly ref?: Ref<HTMLElement> };

/** A goal as it stands. */
export function GoalView({ goal, acts, ref }: GoalViewProps) {
  const said = details.filter((detail) => goal[detail] !== "");
  return (
    <article
      ref={ref}
      tabIndex={ref === undefined ? undefined : -1}
      aria-label={words.goal(goal)}
      className="grid gap-3 border-s-3 border-accent ps-5 break-inside-avoid outline-offset-8"
    >
      <p className="text-fine text-soft">{words.goal(goal)}</p>
      <p {...asWritten(goal.behaviour)} className="serif measure text-lead wrap-anywhere whitespace-pre-line">
        {goal.behaviour}
      </p>
      {(said.length > 0 || goal.pulseOn !== null) && (
        <dl className="grid gap-x-6 gap-y-2 text-small sm:grid-cols-[auto_1fr]">
          {said.map((detail) => (
            <Said key={detail} term={words.field[detail]}>
              {goal[detail]}
            </Said>
          ))}
          {goal.pulseOn !== null && <Said term={words.field.pulseOn}>{sayDay(`${goal.pulseOn}T12:00:00`)}</Said>}
        </dl>
      )}
      {acts}
    </article>
  );
}

function Said({ term, children }: { readonly term: string; readonly children: string }) {
  return (
    <div className="sm:contents">
      <dt className="text-soft">{term}</dt>
      <dd {...asWritten(children)} className="wrap-anywhere whitespace-pre-line">
        {children}
      </dd>
    </div>
  );
}
