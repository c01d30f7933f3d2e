import { webSignInWords as words } from "@parallax/language/en/web-sign-in";
import { useMutation } from "@tanstack/react-query";
import { useLocation, useRouter } from "@tanstack/react-router";
import { api, failureOf, queryClient } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Page } from "../ui/page.tsx";
import { refreshCurrent } from "./current.ts";
import { takeNextPlace } from "./next-place.ts";

/** Where the letter's link lands. Opening it spends nothing; mail scanners open every link. */
export function LinkPage() {
  const token = useLocation({ select: (location) => location.hash });
  const router = useRouter();
  const open = useMutation(
    api.signIn.openLink.mutationOptions({
      onSuccess: async () => {
        queryClient.clear();
        await refreshCurrent();
        await router.navigate({
          href: takeNextPlace(location.origin, Date.now()) ?? "/",
          replace: true,
        });
      },
    }),
  );
  if (token === "") return <Unusable title={words.linkMissingTitle} body={words.linkMissingBody} />;
  const code = failureOf(open.error).refusal?.code;
  if (code === "sign-in-link-expired") return <Unusable title={words.expiredTitle} body={words.expiredBody} />;
  if (code === "sign-in-link-other-browser")
    return <Unusable title={words.otherBrowserTitle} body={words.otherBrowserBody} />;
  return (
    <Page title={words.linkTitle} lead={words.linkBody}>
      <div className="grid justify-items-start gap-6">
        <FailureNotice error={open.error} />
        <Button
          look="primary"
          busy={(open.isPending || open.isSuccess) && words.linkOpening}
          onClick={() => open.mutate({ token })}
        >
          {words.linkButton}
        </Button>
      </div>
    </Page>
  );
}

function Unusable({ title, body }: { readonly title: string; readonly body: string }) {
  return (
    <Page title={title}>
      <div role="alert" className="grid justify-items-start gap-6">
        <p className="measure text-lead">{body}</p>
        <ButtonLink to="/sign-in" look="primary">
          {words.askAgain}
        </ButtonLink>
      </div>
    </Page>
  );
}
