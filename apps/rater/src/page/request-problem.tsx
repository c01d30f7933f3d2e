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
  if (problem.kind === "refused" && problem.refusal?.code === "too-many-requests")
    return words.door.tooMany({ seconds: problem.refusal.retryAfterSeconds });
  return navigator.onLine ? words.door.unreachable : words.door.offline;
}
