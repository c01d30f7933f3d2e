import { webRoundWords } from "@parallax/language/en/web-round";
import { useMutation } from "@tanstack/react-query";
import { api } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/page.tsx";

const words = webRoundWords.ownForm;

/** The subject answers by a link in the mail, like everybody else; here it is sent once more. */
export function OwnForm({ roundId, sent }: { readonly roundId: string; readonly sent: boolean }) {
  const resend = useMutation(api.round.resendOwnForm.mutationOptions());
  return (
    <Section title={words.title} lead={sent ? words.sent : words.lead}>
      <div className="grid justify-items-start gap-3">
        <Button busy={resend.isPending && words.busy} onClick={() => resend.mutate({ roundId })}>
          {words.act}
        </Button>
        <FailureNotice error={resend.error} />
        {resend.isSuccess && <Notice role="status">{words.done}</Notice>}
      </div>
    </Section>
  );
}
