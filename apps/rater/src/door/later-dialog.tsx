import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { useState } from "react";
import { type NoValue, callBallot } from "../api.ts";
import { Confirm } from "../page/confirm.tsx";
import { RequestProblem } from "../page/request-problem.tsx";
import { deadline, words } from "../words.ts";
import type { Visit } from "./visit.ts";

type Choice = Visit["later"][number]["choice"];

/** One reminder on a morning of the rater's choice, or none at all. */
export function LaterDialog(props: { readonly visit: Visit; onClose(): void; onLater(at: string | null): void }) {
  const { visit } = props;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<NoValue | null>(null);

  async function choose(choice: Choice | null) {
    if (busy) return;
    setBusy(true);
    const secret = toBase64Url(visit.link.secret);
    const outcome =
      choice === null
        ? await callBallot("stopReminders", { secret })
        : await callBallot("remindLater", { secret, choice });
    setBusy(false);
    if (outcome.kind === "value") props.onLater(outcome.value?.at ?? null);
    else setProblem(outcome);
  }

  return (
    <Confirm title={words.later.title} back={words.arrival.back} onClose={props.onClose}>
      <p>{words.later.body}</p>
      <div className="choices">
        {visit.later.map(({ choice, at }) => (
          <button key={choice} type="button" className="quiet" aria-disabled={busy} onClick={() => void choose(choice)}>
            {words.later.on({ choice, day: deadline(new Date(at)) })}
          </button>
        ))}
        <button type="button" className="quiet" aria-disabled={busy} onClick={() => void choose(null)}>
          {words.later.none}
        </button>
      </div>
      <RequestProblem problem={problem} />
    </Confirm>
  );
}
