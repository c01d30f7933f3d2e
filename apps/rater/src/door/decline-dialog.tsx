import { useState } from "react";
import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { type NoValue, callBallot } from "../api.ts";
import { Confirm } from "../page/confirm.tsx";
import { RequestProblem } from "../page/request-problem.tsx";
import { words } from "../words.ts";
import type { Visit } from "./visit.ts";

/** Declining, asked twice and without a reason. */
export function DeclineDialog(props: { readonly visit: Visit; onClose(): void; onDeclined(): void }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<NoValue | null>(null);

  async function decline() {
    if (busy) return;
    setBusy(true);
    const outcome = await callBallot("decline", { secret: toBase64Url(props.visit.link.secret) });
    setBusy(false);
    if (outcome.kind === "value") props.onDeclined();
    else setProblem(outcome);
  }

  return (
    <Confirm
      title={words.arrival.declineTitle}
      act={{ label: busy ? words.arrival.declining : words.arrival.decline, busy, run: () => void decline() }}
      back={words.arrival.back}
      onClose={props.onClose}
    >
      <p>{words.arrival.declineBody({ subject: props.visit.subject })}</p>
      <RequestProblem problem={problem} />
    </Confirm>
  );
}
