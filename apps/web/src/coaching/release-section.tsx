import { webCoachingWords } from "@parallax/language/en/web-coaching";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { announce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogAnswers } from "../ui/dialog.tsx";
import { Section } from "../ui/page.tsx";
import type { SaveState } from "./introduction.ts";

const words = webCoachingWords.release;

type ReleaseSectionProps = {
  readonly roundId: string;
  readonly subject: string;
  readonly introduction: { readonly text: string; readonly state: SaveState };
};

/** The one step that cannot be taken back, so it asks first. */
export function ReleaseSection({ roundId, subject, introduction }: ReleaseSectionProps) {
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState(false);
  const release = useMutation(
    api.report.release.mutationOptions({
      onSuccess: async () => {
        announce(words.done);
        await Promise.all([
          queryClient.invalidateQueries(api.coaching.pathFilter()),
          queryClient.invalidateQueries(api.round.pathFilter()),
        ]);
      },
      onSettled: () => setAsking(false),
    }),
  );
  const missing =
    introduction.text.trim() === ""
      ? words.needsIntroduction
      : introduction.state === "saved"
        ? null
        : words.needsSaving;
  return (
    <Section id="release" title={words.title} lead={words.lead({ subject })}>
      <div className="grid justify-items-start gap-3">
        <Button
          look="primary"
          aria-disabled={missing !== null}
          aria-describedby="release-missing"
          onClick={() => (missing === null ? setAsking(true) : setTold(true))}
        >
          {words.act}
        </Button>
        <p id="release-missing" role="status" className="font-semibold text-warn">
          {told && missing}
        </p>
        <FailureNotice error={release.error} />
      </div>
      <Dialog open={asking} title={words.ask({ subject })} onClose={() => setAsking(false)}>
        <p>{words.body({ subject })}</p>
        <DialogAnswers onCancel={() => setAsking(false)}>
          <Button look="primary" busy={release.isPending && words.busy} onClick={() => release.mutate({ roundId })}>
            {words.confirm}
          </Button>
        </DialogAnswers>
      </Dialog>
    </Section>
  );
}
