import { webThanksWords as words } from "@parallax/language/en/web-thanks";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { sayDay } from "../reader.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/page.tsx";
import { ThanksForm } from "./thanks-form.tsx";

/** The box on the round's page. */
export function ThanksSection({ roundId }: { readonly roundId: string }) {
  return (
    <Section id="thanks" title={words.title}>
      <Thanks roundId={roundId} />
    </Section>
  );
}

/** What the subject tells everyone who was asked: a box while it is to be written, the words themselves once they are sent. */
export function Thanks({ roundId }: { readonly roundId: string }) {
  const thanks = useQuery(api.thanks.get.queryOptions({ roundId }));
  const sent = thanks.data?.sent ?? null;
  return (
    <>
      {sent === null && <p className="measure -mt-2 text-soft">{words.lead}</p>}
      {thanks.isPending && (
        <p role="status" className="text-soft">
          {words.loading}
        </p>
      )}
      {thanks.data === undefined && <FailureNotice error={thanks.error} />}
      {thanks.isLoadingError && (
        <div>
          <Button onClick={() => void thanks.refetch()}>{words.retry}</Button>
        </div>
      )}
      {thanks.data !== undefined && sent === null && <ThanksForm roundId={roundId} letter={thanks.data.letter} />}
      {sent !== null && (
        <Notice title={words.sent({ day: sayDay(sent.sentAt) })}>
          <blockquote dir="auto" className="serif wrap-anywhere whitespace-pre-line">
            {sent.message}
          </blockquote>
        </Notice>
      )}
    </>
  );
}
