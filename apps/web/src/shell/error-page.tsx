import { webShellWords as words } from "@parallax/language/en/web-shell";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { failureOf } from "../api.ts";
import { failureWords } from "../failure-words.ts";
import { Button } from "../ui/button.tsx";
import { forgetCurrent } from "../sign-in/current.ts";
import { Page } from "../ui/page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";

/** What stands in place of a page that could not be shown: what happened, what to do, and the number for the log. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  const { refusal } = failureOf(error);
  if (refusal?.code === "not-signed-in") return <WayIn />;
  // What a page asks for stands in its address: an address that cannot be read leads nowhere.
  if (refusal?.code === "not-found" || refusal?.code === "input-malformed") return <NotFoundPage />;
  const { happened, advice, requestId } = failureWords(error);
  return (
    <Page title={words.errorTitle}>
      <div role="alert" className="grid justify-items-start gap-4">
        <p className="measure text-lead">{happened}</p>
        <p className="measure">{advice}</p>
        {requestId !== null && <p className="measure text-soft">{words.requestId({ id: requestId })}</p>}
        <Button
          look="primary"
          onClick={() => {
            reset();
            void router.invalidate();
          }}
        >
          {words.retry}
        </Button>
      </div>
    </Page>
  );
}

/** The session was over before the page could be loaded: nothing was typed on it, so the way in may take its place. */
function WayIn() {
  const router = useRouter();
  useEffect(() => {
    forgetCurrent();
    void router.navigate({ to: "/sign-in", search: { next: router.state.location.href }, replace: true });
  }, [router]);
  return null;
}
