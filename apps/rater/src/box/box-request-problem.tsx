import type { NoValue } from "../api.ts";
import { words } from "./box-words.ts";

/** Why looking came to nothing, beside the button that asked. */
export function BoxRequestProblem({ problem }: { readonly problem: NoValue | null }) {
  return (
    <div role="alert" className={problem === null ? "" : "problem"}>
      {problem !== null && <p>{sentence(problem)}</p>}
      {problem !== null && problem.requestId !== null && (
        <p className="soft">{words.requestId({ id: problem.requestId })}</p>
      )}
    </div>
  );
}

function sentence(problem: NoValue): string {
  if (problem.kind === "unanswered") return navigator.onLine ? words.unreachable : words.offline;
  const { refusal } = problem;
  if (refusal?.code !== "too-many-requests") return words.refused;
  return words.tooMany({ minutes: Math.ceil(refusal.retryAfterSeconds / 60) });
}
