import { useState } from "react";
import { callBallot } from "../api.ts";
import { RequestScreen } from "./request-screen.tsx";
import { words } from "./request-words.ts";

/** Asks for the letter with all links. What it answers is the same for every address. */
export function LostLinkScreen({ isDamaged }: { readonly isDamaged: boolean }) {
  const [address, setAddress] = useState("");
  const [state, setState] = useState<"asking" | "sent" | "failed">("asking");
  if (state === "sent") return <RequestScreen title={words.title} lead={words.sent} />;
  return (
    <RequestScreen title={words.title} lead={isDamaged ? words.mangled : words.addressLead}>
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          const answer = await callBallot("findLinks", { address });
          setState(answer.kind === "value" ? "sent" : "failed");
        }}
      >
        <label htmlFor="address">{words.address}</label>
        <input
          id="address"
          type="email"
          required
          autoComplete="email"
          dir="ltr"
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
        <div role="alert">{state === "failed" && <p className="problem">{words.failed}</p>}</div>
        <div className="acts">
          <button type="submit">{words.send}</button>
        </div>
      </form>
    </RequestScreen>
  );
}
