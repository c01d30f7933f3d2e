import { webRoundWords } from "@parallax/language/en/web-round";
import { useState } from "react";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { ReplaceCoachDialog } from "./replace-coach-dialog.tsx";
import type { RoundSheet } from "./round-sheet.ts";

const words = webRoundWords.replaceCoach;

const waitsIn: Partial<Record<RoundSheet["status"], keyof typeof words.waits>> = {
  collecting: "collecting",
  closed: "closed",
  released: "session",
};

/** The round waits for another coach: said to whoever looks at it, and put right by an administrator. */
export function CoachGone({ round }: { readonly round: RoundSheet }) {
  const [asking, setAsking] = useState(false);
  const mayAct = round.mayDo.includes("round.replaceCoach");
  const waits = waitsIn[round.status] ?? "review";
  return (
    <Notice kind="warn" title={words.title({ coach: round.coach?.name ?? "" })}>
      <p>
        {words.waits[waits]} {!mayAct && words.mine}
      </p>
      {mayAct && (
        <div className="mt-4">
          <Button onClick={() => setAsking(true)}>{words.act}</Button>
        </div>
      )}
      {mayAct && <ReplaceCoachDialog round={round} open={asking} onClose={() => setAsking(false)} />}
    </Notice>
  );
}
