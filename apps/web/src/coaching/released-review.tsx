import { webCoachingWords as words } from "@parallax/language/en/web-coaching";
import { webCorrectWords } from "@parallax/language/en/web-correct";
import { webLiveWords } from "@parallax/language/en/web-live";
import { useSuspenseQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { sayDay } from "../reader.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { More } from "../ui/more.tsx";
import { Section } from "../ui/page.tsx";
import { Comments } from "./comments.tsx";
import { Notes } from "./notes.tsx";
import { Session } from "./session.tsx";

/** After the release: which version the subject has, and the way to it. */
export function ReleasedReview({ roundId, subject }: { readonly roundId: string; readonly subject: string }) {
  const { data: released } = useSuspenseQuery(api.report.released.queryOptions({ roundId }));
  const { data: remarks } = useSuspenseQuery(api.report.remarks.queryOptions({ roundId }));
  return (
    <>
      <div className="grid justify-items-start gap-4">
        <p className="text-lead">
          {words.release.released({ number: released.number, on: sayDay(released.releasedAt) })}
        </p>
        <p className="text-small text-soft">
          {words.release.hash}: <code className="font-sans break-all">{released.hash}</code>
        </p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink to="/coaching/$roundId/report" params={{ roundId }} look="primary">
            {words.report.open}
          </ButtonLink>
          <ButtonLink to="/coaching/$roundId/present" params={{ roundId }}>
            {webLiveWords.session.present}
          </ButtonLink>
          <ButtonLink to="/coaching/$roundId/prep" params={{ roundId }}>
            {words.report.prep}
          </ButtonLink>
          <ButtonLink to="/coaching/$roundId/correct" params={{ roundId }}>
            {webCorrectWords.open}
          </ButtonLink>
        </div>
      </div>
      <Session roundId={roundId} subject={subject} />
      <Notes roundId={roundId} />
      <Section title={words.comments.title}>
        <More summary={words.comments.again}>
          <Comments roundId={roundId} remarks={remarks} subject={subject} readOnly />
        </More>
      </Section>
    </>
  );
}
