import { webCoachingWords as words } from "@parallax/language/en/web-coaching";
import { useSuspenseQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { More } from "../ui/more.tsx";
import { Section } from "../ui/page.tsx";
import { Comments } from "./comments.tsx";
import { ConfirmRead } from "./confirm-read.tsx";
import { useIntroduction } from "./introduction.ts";
import { IntroductionEditor } from "./introduction-editor.tsx";
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
      <Section id="comments" title={words.comments.title} lead={words.comments.lead}>
        <Comments remarks={remarks} subject={subject} />
      </Section>
      <ConfirmRead roundId={roundId} />
    </>
  );
}

function AfterReading({ roundId, subject }: ReviewProps) {
  const { data: remarks } = useSuspenseQuery(api.report.remarks.queryOptions({ roundId }));
  const { data: draft } = useSuspenseQuery({ ...api.report.draft.queryOptions({ roundId }), staleTime: Infinity });
  const writing = useIntroduction(roundId, draft);
  const done = new Set<ReviewStep>(["comments"]);
  if (writing.text.trim() !== "" && writing.state === "saved") done.add("introduction");
  return (
    <>
      <ReviewSteps done={done} locked={false} />
      <Section id="comments" title={words.comments.title}>
        <p className="text-soft">{words.comments.confirmed}</p>
        <More summary={words.comments.again}>
          <Comments remarks={remarks} subject={subject} />
        </More>
      </Section>
      <IntroductionEditor subject={subject} writing={writing} />
      <Section id="report" title={words.report.title} lead={words.report.lead({ subject })}>
        <div>
          <ButtonLink to="/coaching/$roundId/report" params={{ roundId }}>
            {words.report.open}
          </ButtonLink>
        </div>
      </Section>
      <ReleaseSection roundId={roundId} subject={subject} introduction={writing} />
    </>
  );
}
