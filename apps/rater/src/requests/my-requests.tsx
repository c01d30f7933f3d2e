import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { useState } from "react";
import { type NoValue, callBallot } from "../api.ts";
import type { Visit } from "../door/visit.ts";
import { RequestProblem } from "../page/request-problem.tsx";
import { words } from "../words.ts";

/** Everything that waits for the same address, by a letter to it: this link may have been passed on, so it opens no list itself. */
export function MyRequests({ visit }: { readonly visit: Visit }) {
  const [state, setState] = useState<"idle" | "busy" | "sent">("idle");
  const [problem, setProblem] = useState<NoValue | null>(null);
  const { later } = words;
  const address = visit.addressee;

  async function mail() {
    if (state === "busy") return;
    setState("busy");
    setProblem(null);
    const outcome = await callBallot("mailRequests", { secret: toBase64Url(visit.link.secret) });
    setState(outcome.kind === "value" ? "sent" : "idle");
    if (outcome.kind !== "value") setProblem(outcome);
  }

  return (
    <details className="more requests">
      <summary>{later.all}</summary>
      <p>{later.allNote({ address })}</p>
      {state !== "sent" && (
        <button type="button" className="quiet" aria-disabled={state === "busy"} onClick={() => void mail()}>
          {state === "busy" ? later.allSending : later.allSend}
        </button>
      )}
      <p role="status">{state === "sent" && later.allSent({ address })}</p>
      <RequestProblem problem={problem} />
    </details>
  );
}
