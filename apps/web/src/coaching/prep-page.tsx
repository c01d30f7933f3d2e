import { webCoachingWords } from "@parallax/language/en/web-coaching";
import { reportPrepWords as words } from "@parallax/language/en/report-prep";
import { webShellWords } from "@parallax/language/en/web-shell";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { api } from "../api.ts";
import { BackLink } from "../ui/back-link.tsx";
import { Button } from "../ui/button.tsx";
import { PaperDownload } from "../report/paper-download.tsx";
import { PrepSheetView } from "./prep-sheet-view.tsx";

const route = getRouteApi("/member/coaching/$roundId/prep");

/** The coach's two pages for the debrief, from the draft until the release and from the released version after. */
export function PrepPage() {
  const { roundId } = route.useParams();
  const { data: round } = useSuspenseQuery(api.round.get.queryOptions({ roundId }));
  const title = webCoachingWords.reviewTitle({ subject: round.subject.name });
  const source = round.status === "in-review" ? "draft" : "release";
  return (
    <div className="mx-auto w-full max-w-read px-4 pb-24 sm:px-8 print:max-w-none print:p-0">
      <title>{webShellWords.pageTitle({ page: `${words.title}, ${title}` })}</title>
      <div className="flex flex-wrap items-center justify-between gap-4 pt-6 text-small print:hidden">
        <BackLink to="/coaching/$roundId" params={{ roundId }}>
          {title}
        </BackLink>
        <div className="flex flex-wrap items-start gap-3">
          <PaperDownload key={source} roundId={roundId} kind="prep" />
          <Button onClick={() => window.print()}>{words.print}</Button>
        </div>
      </div>
      {source === "draft" ? <FromDraft roundId={roundId} /> : <FromRelease roundId={roundId} />}
    </div>
  );
}

function FromDraft({ roundId }: { readonly roundId: string }) {
  const { data } = useSuspenseQuery(api.report.draft.queryOptions({ roundId }));
  return <PrepSheetView snapshot={data.snapshot} guesses={null} draft />;
}

function FromRelease({ roundId }: { readonly roundId: string }) {
  const { data } = useSuspenseQuery(api.report.released.queryOptions({ roundId }));
  return <PrepSheetView snapshot={data.snapshot} guesses={data.guesses} draft={false} />;
}
