import type { NoValue } from "../api.ts";
import { words } from "../words.ts";

/** Why a request came to nothing and what to do, beside the button that sent it. */
export function RequestProblem({ problem }: { readonly problem: NoValue | null }) {
  return (
    <div role="alert" className={problem === null ? "" : "problem"}>
      {problem !== null && <p>{sentence(problem)}</p>}
      {problem !== null && problem.requestId !== null && (
        <p className="soft">{words.door.requestId({ id: problem.requestId })}</p>
      )}
    </div>
  );
}

function sentence(problem: NoValue): string {
  if (problem.kind === "unanswered") return navigator.onLine ? words.door.unreachable : words.door.offline;
  switch (problem.refusal?.code) {
    case "too-many-requests":
      return words.door.tooMany({ minutes: Math.ceil(problem.refusal.retryAfterSeconds / 60) });
    case "round-closed":
      return words.door.closedMeanwhile;
    default:
      return words.door.changedMeanwhile;
  }
}
