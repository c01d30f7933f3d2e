import { webAuditWords as words } from "@parallax/language/en/web-audit";
import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import type { Answers } from "../api.ts";
import { sayMoment } from "../reader.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { TextLink } from "../ui/text-link.tsx";
import { auditPages } from "./pages.ts";
import { actInWords, actorInWords } from "./act-words.ts";

export type AuditEntry = Answers["audit"]["list"]["entries"][number];

/** The record of what was done, as sentences. */
export function AuditPage() {
  const log = useSuspenseInfiniteQuery(auditPages);
  const entries = log.data.pages.flatMap((page) => page.entries);
  return (
    <Page title={words.title} lead={words.lead}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {entries.length === 0 && <p className="text-soft">{words.empty}</p>}
        <ol className="border-b border-line">
          {entries.map((entry) => (
            <li
              key={entry.sequence}
              className="grid gap-x-8 gap-y-0.5 border-t border-line py-3 sm:grid-cols-[11rem_1fr]"
            >
              <time dateTime={entry.at} className="figures text-small text-soft sm:pt-0.5">
                {sayMoment(entry.at)}
              </time>
              <div className="min-w-0">
                <p>
                  <bdi className="font-semibold">{actorInWords(entry)}</bdi> {actInWords(entry)}{" "}
                  {entry.roundId !== null && (
                    <TextLink to="/rounds/$roundId" params={{ roundId: entry.roundId }} className="whitespace-nowrap">
                      {words.round}
                    </TextLink>
                  )}
                </p>
                {entry.reason !== null && (
                  <p className="text-small text-soft">{words.reason({ reason: entry.reason })}</p>
                )}
              </div>
            </li>
          ))}
        </ol>
        <div className="grid justify-items-start gap-3">
          <FailureNotice error={log.error} />
          {log.hasNextPage && (
            <Button busy={log.isFetchingNextPage && words.loadingMore} onClick={() => void log.fetchNextPage()}>
              {words.more}
            </Button>
          )}
        </div>
      </div>
    </Page>
  );
}
