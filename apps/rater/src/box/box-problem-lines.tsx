import { words } from "./box-words.ts";
import type { BoxProblem } from "./check-box.ts";

const told = {
  parameters: "strangeParameters",
  list: "strangeList",
  mark: "strangeMark",
  count: "strangeCount",
} as const satisfies Record<BoxProblem, keyof typeof words>;

/** Everything in which a box does not hold together, and what to do about it. */
export function BoxProblemLines({ problems }: { readonly problems: readonly BoxProblem[] }) {
  return (
    <div className="problem" role="alert">
      <p>{words.strangeLead}</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{words[told[problem]]}</li>
        ))}
      </ul>
      <p>{words.strangeDo}</p>
    </div>
  );
}
