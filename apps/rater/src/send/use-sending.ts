import { fromBase64Url, toBase64Url } from "@parallax/domain/ballot/base64url";
import { invariant } from "@parallax/domain/invariant";
import { useRef, useState } from "react";
import { callBallot } from "../api.ts";
import type { Sending } from "../device/device-record.ts";
import type { Visit } from "../door/visit.ts";
import { type Answers, piecesOf } from "../form/answers.ts";
import { type Cast, castUntilAnswered } from "./cast-until-answered.ts";
import { pauseUntilWoken } from "./pause.ts";
import { receiptOf, sealBallot } from "./seal-ballot.ts";
import type { SendingStep } from "./sending-screen.tsx";

/** Locks answers, keeps the locked bytes, and sends these same bytes until the server answers for them. */
export function useSending(
  visit: Visit,
  keep: (sending: Sending) => Promise<void>,
): {
  readonly step: SendingStep;
  lock(answers: Answers, previous: string | null): Promise<Sending>;
  send(sending: Sending): Promise<Cast>;
  tryNow(): void;
} {
  const [step, setStep] = useState<SendingStep>({ kind: "locking" });
  const clock = useRef(pauseUntilWoken());

  async function lock(answers: Answers, previous: string | null): Promise<Sending> {
    setStep({ kind: "locking" });
    const { sealed } = await sealBallot(visit, piecesOf(visit.content, answers));
    return { sealed, previous };
  }

  async function send(sending: Sending): Promise<Cast> {
    await keep(sending);
    const bytes = fromBase64Url(sending.sealed);
    invariant(bytes !== null, "what was locked is base64url");
    const secret = toBase64Url(visit.link.secret);
    return castUntilAnswered({
      receipt: await receiptOf(bytes),
      cast: () => {
        setStep({ kind: "under-way" });
        return callBallot("cast", { secret, ...sending });
      },
      pause: (seconds) => {
        setStep({ kind: "waiting", triesAgainAt: performance.now() + seconds * 1000 });
        return clock.current.pause(seconds);
      },
    });
  }

  return { step, lock, send, tryNow: () => clock.current.wake() };
}
