import { useState } from "react";
import { RequestScreen } from "./request-screen.tsx";
import { words } from "./request-words.ts";

/** Ends reminders, by a press and by nothing else. */
export function StopScreen({ token }: { readonly token: string }) {
  const [state, setState] = useState<"asking" | "stopped" | "failed">("asking");
  if (!/^[\w-]{43}$/.test(token)) return <RequestScreen title={words.stopTitle} lead={words.stopMangled} />;
  if (state === "stopped") return <RequestScreen title={words.stopTitle} lead={words.stopped} />;
  return (
    <RequestScreen title={words.stopTitle} lead={words.stopLead}>
      <div className="acts">
        <button type="button" onClick={async () => setState((await stop(token)) ? "stopped" : "failed")}>
          {words.stop}
        </button>
      </div>
      <div role="alert">{state === "failed" && <p className="problem">{words.failed}</p>}</div>
    </RequestScreen>
  );
}

async function stop(token: string): Promise<boolean> {
  try {
    const answer = await fetch(`/r/stop/${token}`, {
      method: "POST",
      body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
      credentials: "omit",
    });
    return answer.ok;
  } catch {
    return false;
  }
}
