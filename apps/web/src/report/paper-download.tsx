import { reportKeepWords as words } from "@parallax/language/en/report-keep";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { api } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";

type Size = keyof typeof words.pdf;

const sizes: readonly Size[] = ["a4", "letter"];
const askAgainMs = 1000;

/** The released report as a PDF: drawn on request by the server, once for each size of paper, and saved when it is done. */
export function PaperDownload({ roundId }: { readonly roundId: string }) {
  return (
    <div className="flex flex-wrap items-start gap-3">
      {sizes.map((size) => (
        <OnePaper key={size} roundId={roundId} size={size} />
      ))}
    </div>
  );
}

function OnePaper({ roundId, size }: { readonly roundId: string; readonly size: Size }) {
  const queryClient = useQueryClient();
  const paper = { roundId, size };
  const link = useRef<HTMLAnchorElement>(null);
  const request = useMutation(
    api.paper.request.mutationOptions({
      onSuccess: (state) => queryClient.setQueryData(api.paper.get.queryKey(paper), state),
    }),
  );
  const isAsked = request.isSuccess;
  const { data: state, error } = useQuery(
    api.paper.get.queryOptions(paper, {
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
          {status === "failed" ? words.pdfRetry : words.pdf[size]}
        </Button>
      )}
      <p role="status" className="text-soft">
        {status === "waiting" && words.pdfWaiting}
        {status === "drawn" && words.pdfDone[size]}
      </p>
      {status === "drawn" && (
        <a ref={link} href={`/paper/${roundId}/${size}.pdf`} download className="text-accent underline">
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
