import { webShellWords as words } from "@parallax/language/en/web-shell";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { Navigate, useLocation, useRouter } from "@tanstack/react-router";
import { failureOf } from "../api.ts";
import { failureWords } from "../failure-words.ts";
import { Button } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";

/** What stands in place of a page that could not be shown: what happened, what to do, and the number for the log. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const router = useRouter();
  const href = useLocation({ select: (location) => location.href });
  const { reset } = useQueryErrorResetBoundary();
  const { refusal } = failureOf(error);
  if (refusal?.code === "not-signed-in") return <Navigate to="/sign-in" search={{ next: href }} replace />;
  if (refusal?.code === "not-found") return <NotFoundPage />;
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
