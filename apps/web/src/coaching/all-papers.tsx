import { webPapersWords as words } from "@parallax/language/en/web-papers";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, type Answers } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";

type Size = keyof typeof words.ask;
type Papers = Answers["paper"]["progress"];

const sizes: readonly Size[] = ["a4", "letter"];
const askAgainMs = 1500;

/** Every released report as a PDF in one go: how many are ready, which failed and why, and the files. */
export function AllPapers() {
  const queryClient = useQueryClient();
  const [size, setSize] = useState<Size | null>(null);
  const request = useMutation(
    api.paper.requestAll.mutationOptions({
      onSuccess: (papers, asked) => {
        queryClient.setQueryData(api.paper.progress.queryKey(asked), papers);
        setSize(asked.size);
      },
    }),
  );
  const { data: papers, error } = useQuery(
    api.paper.progress.queryOptions(
      { size: size ?? "a4" },
      {
        enabled: size !== null,
        refetchInterval: ({ state: { data } }) => (data?.some(isWaiting) === true ? askAgainMs : false),
      },
    ),
  );
  return (
    <section className="grid justify-items-start gap-3 pt-6">
      <h3 className="font-semibold">{words.title}</h3>
      <p className="measure text-soft">{words.lead}</p>
      <div className="flex flex-wrap gap-3">
        {sizes.map((each) => (
          <Button
            key={each}
            busy={request.isPending && request.variables.size === each && words.asking}
            onClick={() => request.mutate({ size: each })}
          >
            {words.ask[each]}
          </Button>
        ))}
      </div>
      {size !== null && papers !== undefined && (
        <Progress papers={papers} size={size} retry={() => request.mutate({ size })} />
      )}
      <FailureNotice error={request.error ?? error} />
    </section>
  );
}

type ProgressProps = { readonly papers: Papers; readonly size: Size; readonly retry: () => void };

function Progress({ papers, size, retry }: ProgressProps) {
  const drawn = papers.filter(({ state }) => state?.status === "drawn");
  const failed = papers.flatMap(({ roundId, subject, state }) =>
    state?.status === "failed" ? [{ roundId, subject: subject.name, why: words.why[state.failure] }] : [],
  );
  const aheads = papers.flatMap(({ state }) => (state?.status === "waiting" ? [state.ahead] : []));
  return (
    <>
      <div className="grid w-full max-w-80 gap-2">
        <p role="status">
          {words.progress({ drawn: drawn.length, of: papers.length })}{" "}
          {aheads.length > 0 && words.waiting({ ahead: Math.min(...aheads) })}
        </p>
        <progress
          aria-label={words.title}
          className="h-1 w-full appearance-none overflow-hidden rounded-pill bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
          value={drawn.length}
          max={papers.length}
        />
      </div>
      {failed.length > 0 && (
        <Notice kind="stop" role="alert" title={words.failed({ failed: failed.length })}>
          <ul className="grid gap-1 pb-3">
            {failed.map((paper) => (
              <li key={paper.roundId}>{words.failedOne(paper)}</li>
            ))}
          </ul>
          <Button onClick={retry}>{words.retry}</Button>
        </Notice>
      )}
      {drawn.length > 0 && (
        <div className="grid gap-2">
          <h4 className="text-small font-semibold text-soft">{words.ready}</h4>
          <ul className="grid gap-1">
            {drawn.map(({ roundId, subject }) => (
              <li key={roundId}>
                <a href={`/paper/${roundId}/${size}.pdf`} download className="text-accent underline">
                  <bdi>{subject.name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function isWaiting({ state }: Papers[number]): boolean {
  return state?.status === "waiting";
}
