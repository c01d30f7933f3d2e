import { webRoundWords as words } from "@parallax/language/en/web-round";
import { useState } from "react";
import { Button } from "../ui/button.tsx";
import { Section } from "../ui/page.tsx";
import { CancelDialog } from "./cancel-dialog.tsx";
import { CloseDialog } from "./close-dialog.tsx";
import { ExtendDialog } from "./extend-dialog.tsx";
import { isOnItsWay, type RoundSheet } from "./round-sheet.ts";

const asks = { extend: ExtendDialog, close: CloseDialog, cancel: CancelDialog } as const;
type Ask = keyof typeof asks;
const permissions = { extend: "round.extend", close: "round.close", cancel: "round.cancel" } as const;

/** What may be done with the round now; each asks first. */
export function RoundActs({ round }: { readonly round: RoundSheet }) {
  const [asking, setAsking] = useState<Ask | null>(null);
  const offered = (["extend", "close", "cancel"] as const).filter((act) => round.mayDo.includes(permissions[act]));
  if (offered.length === 0 || isOnItsWay(round)) return null;
  return (
    <Section title={words.acts}>
      <div className="flex flex-wrap gap-3">
        {offered.map((act) => (
          <Button key={act} look={act === "cancel" ? "stop" : "quiet"} onClick={() => setAsking(act)}>
            {words[act].act}
          </Button>
        ))}
      </div>
      {offered.map((act) => {
        const Ask = asks[act];
        return <Ask key={act} round={round} open={asking === act} onClose={() => setAsking(null)} />;
      })}
    </Section>
  );
}
