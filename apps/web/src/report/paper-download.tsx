import { reportKeepWords as words } from "@parallax/language/en/report-keep";
import { reportPrepWords } from "@parallax/language/en/report-prep";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { api } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";

type Size = keyof typeof words.pdf;

const sizes: readonly Size[] = ["a4", "letter"];
const askAgainMs = 1000;

/** The released report, or the coach's two pages: how to ask for it, what the button says, and where it is found. */
const kinds = {
  report: { get: api.paper.get, request: api.paper.request, words: words.pdf, file: "" },
  prep: { get: api.paper.getPrep, request: api.paper.requestPrep, words: reportPrepWords.pdf, file: "prep-" },
} as const;
type Kind = keyof typeof kinds;

type PaperDownloadProps = { readonly roundId: string; readonly kind?: Kind };

/** A paper as a PDF: drawn on request by the server, once for each size of paper, and saved when it is done. */
export function PaperDownload({ roundId, kind = "report" }: PaperDownloadProps) {
  return (
    <div className="flex flex-wrap items-start gap-3">
      {sizes.map((size) => (
        <OnePaper key={size} roundId={roundId} size={size} kind={kind} />
      ))}
    </div>
  );
}

type OnePaperProps = { readonly roundId: string; readonly size: Size; readonly kind: Kind };

function OnePaper({ roundId, size, kind }: OnePaperProps) {
  const { get, request: ask, words: labels, file } = kinds[kind];
  const queryClient = useQueryClient();
  const paper = { roundId, size };
  const link = useRef<HTMLAnchorElement>(null);
  const request = useMutation(
    ask.mutationOptions({
      onSuccess: (state) => queryClient.setQueryData(get.queryKey(paper), state),
    }),
  );
  const isAsked = request.isSuccess;
  const { data: state, error } = useQuery(
    get.queryOptions(paper, {
      enabled: isAsked,
      refetchInterval: ({ state: { data } }) => (data?.status === "waiting" ? askAgainMs : false),
    }),
  );
  const status = isAsked ? state?.status : undefined;
  useEffect(() => {
    if (status === "drawn") link.current?.click();
  }, [status]);
  const isBusy = request.isPending || status === "waiting";
  return (
    <div className="grid justify-items-start gap-2">
      {status !== "drawn" && (
        <Button busy={isBusy && words.pdfBusy} onClick={() => request.mutate(paper)}>
          {status === "failed" ? words.pdfRetry : labels[size]}
        </Button>
      )}
      <p role="status" className="text-soft">
        {isAsked && state?.status === "waiting" && words.pdfWaiting({ ahead: state.ahead })}
        {status === "drawn" && words.pdfDone[size]}
      </p>
      {status === "drawn" && (
        <a ref={link} href={`/paper/${roundId}/${file}${size}.pdf`} download className="text-accent underline">
          {words.pdfAgain}
        </a>
      )}
      {isAsked && state?.status === "failed" && (
        <Notice kind="stop" role="alert" title={words.pdfFailed}>
          {words.pdfFailures[state.failure]}
        </Notice>
      )}
      <FailureNotice error={request.error ?? error} />
    </div>
  );
}
