import { webCoachingWords as words } from "@parallax/language/en/web-coaching";
import { webScreeningWords as screeningWords } from "@parallax/language/en/web-screening";
import { useSuspenseQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { More } from "../ui/more.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/page.tsx";
import { Comments } from "./comments.tsx";
import { ConfirmRead } from "./confirm-read.tsx";
import { useIntroduction } from "./introduction.ts";
import { IntroductionEditor } from "./introduction-editor.tsx";
import { Notes } from "./notes.tsx";
import { countDeck, deckOf } from "./remarks-deck.ts";
import { ReleaseSection } from "./release-section.tsx";
import { ReviewSteps, type ReviewStep } from "./review-steps.tsx";

type ReviewProps = { readonly roundId: string; readonly subject: string };

/** While the round is in review: the figures stay closed until the coach has said that the comments are read. */
export function Review({ roundId, subject }: ReviewProps) {
  const { data: remarks } = useSuspenseQuery(api.report.remarks.queryOptions({ roundId }));
  if (remarks.remarksRead) return <AfterReading roundId={roundId} subject={subject} />;
  return (
    <>
      <ReviewSteps done={new Set()} locked />
      <Section id="comments" title={words.comments.title} lead={screeningWords.lead({ subject })}>
        <Comments roundId={roundId} remarks={remarks} subject={subject} />
      </Section>
      <ConfirmRead roundId={roundId} counts={countDeck(deckOf(remarks))} />
    </>
  );
}

function AfterReading({ roundId, subject }: ReviewProps) {
  const { data: remarks } = useSuspenseQuery(api.report.remarks.queryOptions({ roundId }));
  const { data: draft } = useSuspenseQuery({ ...api.report.draft.queryOptions({ roundId }), staleTime: Infinity });
  const writing = useIntroduction(roundId, draft);
  const { open } = countDeck(deckOf(remarks));
  const done = new Set<ReviewStep>(open === 0 ? ["comments"] : []);
  if (writing.text.trim() !== "" && writing.state === "saved" && writing.writer === null) done.add("introduction");
  return (
    <>
      <ReviewSteps done={done} locked={false} />
      <Section id="comments" title={words.comments.title}>
        <p className="text-soft">
          {words.comments.confirmed} {screeningWords.untilRelease}
        </p>
        <More summary={words.comments.again}>
          <Comments roundId={roundId} remarks={remarks} subject={subject} />
        </More>
      </Section>
      {draft.snapshot.panel.cells.length === 0 && (
        <Notice title={words.selfOnlyTitle}>{words.selfOnly({ subject })}</Notice>
      )}
      <IntroductionEditor subject={subject} writing={writing} />
      <Section id="report" title={words.report.title} lead={words.report.lead({ subject })}>
        <div className="flex flex-wrap gap-3">
          <ButtonLink to="/coaching/$roundId/report" params={{ roundId }}>
            {words.report.open}
          </ButtonLink>
          <ButtonLink to="/coaching/$roundId/prep" params={{ roundId }}>
            {words.report.prep}
          </ButtonLink>
        </div>
      </Section>
      <Notes roundId={roundId} />
      <ReleaseSection
        roundId={roundId}
        subject={subject}
        releaseAt={draft.releaseAt}
        introduction={writing}
        open={open}
      />
    </>
  );
}
