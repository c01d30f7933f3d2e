import { useEffect, useState } from "react";
import { Screen } from "../page/screen.tsx";
import { words } from "../words.ts";

/** What is happening to the answers on their way. `triesAgainAt` is a moment of `performance.now()`, which nobody sets forward or back. */
export type SendingStep =
  | { readonly kind: "locking" }
  | { readonly kind: "under-way" }
  | { readonly kind: "waiting"; readonly triesAgainAt: number };

export function SendingScreen(props: { readonly step: SendingStep; readonly kept: boolean; onTryNow(): void }) {
  const { step, kept } = props;
  const offline = useOffline();
  const waiting = step.kind === "waiting";
  return (
    <Screen title={words.sending.sendingTitle} name="sending">
      <div role="status">
        <p className="lead">
          {step.kind === "locking" && words.sending.locking}
          {step.kind === "under-way" && words.sending.underWay}
          {waiting && (offline ? (kept ? words.sending.offline : words.sending.offlineNotKept) : words.sending.waiting)}
        </p>
        {waiting && kept && <p>{words.sending.keptMeanwhile}</p>}
      </div>
      {waiting && (
        <>
          <p className="soft">
            <Countdown until={step.triesAgainAt} />
          </p>
          <div className="acts">
            <button type="button" onClick={props.onTryNow}>
              {words.sending.tryNow}
            </button>
          </div>
        </>
      )}
      {!waiting && <progress aria-label={words.sending.sendingTitle} />}
    </Screen>
  );
}

function Countdown({ until }: { readonly until: number }) {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return <>{words.sending.nextTry({ seconds: Math.max(0, Math.ceil((until - now) / 1000)) })}</>;
}

function useOffline(): boolean {
  const [offline, setOffline] = useState(!navigator.onLine);
  useEffect(() => {
    const look = () => setOffline(!navigator.onLine);
    addEventListener("online", look);
    addEventListener("offline", look);
    return () => {
      removeEventListener("online", look);
      removeEventListener("offline", look);
    };
  }, []);
  return offline;
}
