import { webCorrectWords as words } from "@parallax/language/en/web-correct";
import { webReleaseWords } from "@parallax/language/en/web-release";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { api } from "../api.ts";
import { dropDraft, useTextDraft } from "../draft.ts";
import { roundQuery } from "../round/round-sheet.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { announce } from "../ui/announcer.tsx";
import { BackLink } from "../ui/back-link.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogAnswers } from "../ui/dialog.tsx";
import { TextAreaField } from "../ui/field.tsx";
import { Page, Section } from "../ui/page.tsx";
import { Comments } from "./comments.tsx";
import { useIntroduction } from "./introduction.ts";
import { IntroductionEditor } from "./introduction-editor.tsx";
import { countDeck, deckOf } from "./remarks-deck.ts";
import { missingOf } from "./release-section.tsx";

const route = getRouteApi("/member/coaching/$roundId/correct");

/** A released report's comments and introduction once more, and the new version that they make. */
export function CorrectPage() {
  const { roundId } = route.useParams();
  const { data: round } = useSuspenseQuery(roundQuery(roundId));
  const { data: released } = useSuspenseQuery(api.report.released.queryOptions({ roundId }));
  const { data: remarks } = useSuspenseQuery(api.report.remarks.queryOptions({ roundId }));
  const { data: draft } = useSuspenseQuery({ ...api.report.draft.queryOptions({ roundId }), staleTime: Infinity });
  const writing = useIntroduction(roundId, draft);
  const subject = round.subject.name;
  const { open } = countDeck(deckOf(remarks));
  return (
    <Page
      title={words.title({ subject })}
      lead={words.lead({ subject, number: released.number })}
      above={
        <BackLink to="/coaching/$roundId" params={{ roundId }}>
          {subject}
        </BackLink>
      }
    >
      <Section id="comments" title={words.comments}>
        <Comments roundId={roundId} remarks={remarks} subject={subject} />
      </Section>
      <IntroductionEditor subject={subject} writing={writing} />
      <ReleaseAnew
        roundId={roundId}
        subject={subject}
        number={released.number}
        revision={writing.revision}
        missing={open > 0 ? webReleaseWords.needsDecisions({ open }) : missingOf(writing)}
      />
    </Page>
  );
}

type ReleaseAnewProps = {
  readonly roundId: string;
  readonly subject: string;
  /** Of the version that the subject has. */
  readonly number: number;
  readonly revision: number;
  /** What has to be done first. */
  readonly missing: string | null;
};

function ReleaseAnew({ roundId, subject, number, revision, missing }: ReleaseAnewProps) {
  const queryClient = useQueryClient();
  const navigate = route.useNavigate();
  const draftName = `correction.${roundId}`;
  const [reason, setReason] = useTextDraft(draftName);
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const next = number + 1;
  const correct = useMutation(
    api.report.correct.mutationOptions({
      onSuccess: async () => {
        dropDraft(draftName);
        announce(words.done);
        await Promise.all([
          queryClient.invalidateQueries(api.report.pathFilter()),
          queryClient.invalidateQueries(api.coaching.pathFilter()),
        ]);
        await navigate({ to: "/coaching/$roundId", params: { roundId } });
      },
      // Another window corrected it, or wrote on: it stands here as it is now.
      onError: () => queryClient.invalidateQueries(api.report.pathFilter()),
      onSettled: () => setAsking(false),
    }),
  );
  const isReasonMissing = reason.trim() === "";
  return (
    <Section id="release" title={words.releaseTitle({ number: next })} lead={words.releaseLead({ subject })}>
      <TextAreaField
        label={words.reason}
        hint={words.reasonHint({ subject })}
        error={tried && isReasonMissing ? words.reasonMissing : undefined}
        rows={2}
        maxLength={500}
        dir="auto"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="grid justify-items-start gap-3">
        <Button
          look="primary"
          aria-disabled={missing !== null || isReasonMissing}
          aria-describedby="release-missing"
          onClick={() => {
            setTried(true);
            if (missing === null && !isReasonMissing) setAsking(true);
          }}
        >
          {words.act({ number: next })}
        </Button>
        <p id="release-missing" role="status" className="font-semibold text-warn">
          {tried && missing}
        </p>
        <FailureNotice error={correct.error} />
      </div>
      <Dialog open={asking} title={words.ask({ number: next })} onClose={() => setAsking(false)}>
        <p>{words.body}</p>
        <DialogAnswers onCancel={() => setAsking(false)}>
          <Button
            look="primary"
            busy={correct.isPending && words.busy}
            onClick={() => correct.mutate({ roundId, number, revision, reason: reason.trim() })}
          >
            {words.confirm}
          </Button>
        </DialogAnswers>
      </Dialog>
    </Section>
  );
}
