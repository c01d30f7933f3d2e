import { liveParts, type LivePart } from "@parallax/domain/report/live-part";
import { webHomeWords } from "@parallax/language/en/web-home";
import { webLiveWords } from "@parallax/language/en/web-live";
import { readReport } from "@parallax/language/report/reading";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { api } from "../api.ts";
import { language } from "../reader.ts";
import { LiveParts } from "../report/live-parts.tsx";
import { MarkingHere } from "../report/marking-here.tsx";
import { announce } from "../ui/announcer.tsx";
import { BackLink } from "../ui/back-link.tsx";
import { Page } from "../ui/page.tsx";

const words = webLiveWords.page;
const catchUpMs = 500;

type LivePageProps = { readonly roundId: string; readonly opened: readonly LivePart[] };

/** The subject's side of a session: what the coach has opened, as it stands in the report. It is sent nothing else, and that only once. */
export function LivePage({ roundId, opened }: LivePageProps) {
  const { data: live } = useSuspenseQuery({
    ...api.report.live.queryOptions({ roundId }),
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && data.opened.length < opened.length ? catchUpMs : false,
  });
  useAnnounced(live.opened);
  return (
    <MarkingHere roundId={roundId}>
      <Page
        title={words.title}
        above={<BackLink to="/home">{webHomeWords.title}</BackLink>}
        lead={words.lead({ coach: live.snapshot.round.coachName })}
      >
        {live.opened.length === 0 && <p className="text-lead">{words.nothing}</p>}
        <LiveParts reading={readReport(live.snapshot, language)} opened={live.opened} guesses={live.guesses} />
        <p role="status" className="text-soft">
          {words.waiting({ closed: liveParts.length - live.opened.length })}
        </p>
      </Page>
    </MarkingHere>
  );
}

/** Reads out what opens while the page is looked at, and not what was open when it came. */
function useAnnounced(opened: readonly LivePart[]): void {
  const known = useRef(opened);
  useEffect(() => {
    for (const part of opened)
      if (!known.current.includes(part)) announce(webLiveWords.session.announced({ part: webLiveWords.parts[part] }));
    known.current = opened;
  }, [opened]);
}
