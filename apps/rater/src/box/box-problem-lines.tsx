import { words } from "./box-words.ts";
import type { BoxProblem } from "./check-box.ts";

const told = {
  parameters: words.strangeParameters,
  list: words.strangeList,
  mark: words.strangeMark,
  count: words.strangeCount,
} as const satisfies Record<BoxProblem, string>;

/** Everything in which a box does not hold together, and what to do about it. */
export function BoxProblemLines({ problems }: { readonly problems: readonly BoxProblem[] }) {
  return (
    <div className="problem" role="alert">
      <p>{words.strangeLead}</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{told[problem]}</li>
        ))}
      </ul>
      <p>{words.strangeDo}</p>
    </div>
  );
}
