import { webShellWords } from "@parallax/language/en/web-shell";
import { useLocation } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { queryClient } from "../api.ts";
import { Button, buttonClass } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { refreshCurrent } from "./current.ts";
import { sessionEnded, useSessionEnded } from "./session-ended.ts";

const words = webShellWords.expired;

/** Lies over the page when its session is over, so that nothing typed below is lost; goes when the browser is signed in again. */
export function SessionEndedDialog() {
  const ended = useSessionEnded();
  const href = useLocation({ select: (location) => location.href });
  const [stillOut, setStillOut] = useState(false);
  useEffect(() => {
    if (!ended) return;
    const check = () => void returned().then((back) => back && setStillOut(false));
    window.addEventListener("focus", check);
    return () => window.removeEventListener("focus", check);
  }, [ended]);
  return (
    <Dialog open={ended} title={words.title} dismissible={false} onClose={sessionEnded.resolve}>
      <p>{words.body}</p>
      {stillOut && (
        <p role="alert" className="font-semibold text-warn">
          {words.still}
        </p>
      )}
      <div className="mt-2 flex flex-wrap gap-3">
        <a
          href={`/sign-in?next=${encodeURIComponent(href)}`}
          target="_blank"
          rel="noopener"
          className={buttonClass("primary")}
        >
          {words.signIn}
        </a>
        <Button onClick={() => void returned().then((back) => setStillOut(!back))}>{words.check}</Button>
      </div>
    </Dialog>
  );
}

async function returned(): Promise<boolean> {
  const current = await refreshCurrent().catch(() => null);
  if (current === null) return false;
  sessionEnded.resolve();
  void queryClient.invalidateQueries();
  return true;
}
