import { webSignInWords as words } from "@parallax/language/en/web-sign-in";
import { useEffect, useRef } from "react";
import { Button } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";

/** The same whoever asked: it does not tell whether an address belongs to a member. */
export function SentPage({ address, onAgain }: { readonly address: string; readonly onAgain: () => void }) {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => content.current?.closest("main")?.querySelector("h1")?.focus(), []);
  return (
    <Page title={words.sentTitle}>
      <div ref={content} className="grid justify-items-start gap-4">
        <p className="measure text-lead">{words.sentBody({ address })}</p>
        <p className="measure">{words.sentExpires}</p>
        <p className="measure text-soft">{words.sentNothing}</p>
        <Button look="plain" onClick={onAgain}>
          {words.sentAgain}
        </Button>
      </div>
    </Page>
  );
}
