import type { RoundStatus } from "@parallax/domain/round/status";
import { statusLabels } from "@parallax/language/en/round-status";
import { webAllRoundsWords as words } from "@parallax/language/en/web-all-rounds";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { Answers } from "../api.ts";
import { sayDay } from "../reader.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { SelectField } from "../ui/field.tsx";
import { Page } from "../ui/page.tsx";
import { Table } from "../ui/table.tsx";
import { TextLink } from "../ui/text-link.tsx";
import { roundPages } from "./pages.ts";
import { isRoundStatus } from "./round-stage.ts";

const route = getRouteApi("/member/administrator/organisation/rounds");
const offered: readonly RoundStatus[] = [
  "nominating",
  "collecting",
  "closed",
  "in-review",
  "released",
  "cancelled",
  "void",
];

type Listed = Answers["round"]["all"]["rounds"][number];

/** Every round of the organisation, in counts; the stage shown stands in the address. */
export function AllRoundsPage() {
  const { status } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery({ ...roundPages(status ?? null), placeholderData: keepPreviousData });
  const rounds = list.data?.pages.flatMap((page) => page.rounds) ?? [];
  return (
    <Page title={words.title} lead={words.lead} width="work">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <div className="max-w-64">
          <SelectField
            label={words.filter}
            value={status ?? ""}
            onChange={(event) => {
              const chosen = event.target.value;
              void navigate({ search: isRoundStatus(chosen) ? { status: chosen } : {}, replace: true });
            }}
          >
            <option value="">{words.every}</option>
            {offered.map((stage) => (
              <option key={stage} value={stage}>
                {statusLabels[stage]}
              </option>
            ))}
          </SelectField>
        </div>
        <p role="status" className="sr-only">
          {list.isSuccess && !list.isPlaceholderData && words.shown({ rounds: rounds.length })}
        </p>
        <FailureNotice error={list.error} />
        {list.isSuccess && rounds.length === 0 && (
          <p className="text-soft">{status === undefined ? words.empty : words.emptyStage}</p>
        )}
        {rounds.length > 0 && (
          <Table
            caption={words.title}
            rows={rounds}
            keyOf={(round) => round.roundId}
            columns={[
              { name: words.subject, cell: (round) => <Subject round={round} /> },
              { name: words.stage, cell: (round) => statusLabels[round.status] },
              { name: words.coach, cell: (round) => <Coach round={round} /> },
              { name: words.answered, end: true, cell: (round) => <Answered round={round} /> },
              {
                name: words.closes,
                end: true,
                cell: (round) => <time dateTime={round.closesAt}>{sayDay(round.closesAt)}</time>,
              },
            ]}
          />
        )}
        {list.hasNextPage && (
          <div>
            <Button busy={list.isFetchingNextPage && words.loadingMore} onClick={() => void list.fetchNextPage()}>
              {words.more}
            </Button>
          </div>
        )}
      </div>
    </Page>
  );
}

function Subject({ round }: { readonly round: Listed }) {
  return (
    <TextLink
      to="/rounds/$roundId"
      params={{ roundId: round.roundId }}
      className="-my-3 inline-flex min-h-11 items-center"
    >
      <bdi>{round.subjectName}</bdi>
    </TextLink>
  );
}

function Coach({ round: { coachName, needsCoach } }: { readonly round: Listed }) {
  return (
    <>
      <bdi>{coachName ?? words.noCoach}</bdi>
      {needsCoach && <span className="block text-small font-semibold text-warn">{words.coachGone}</span>}
    </>
  );
}

function Answered({ round }: { readonly round: Listed }) {
  if (round.progress === null) return <span className="text-soft">–</span>;
  const { answered, invited } = round.progress;
  if (answered === null) return <span className="text-small text-soft">{words.notTold}</span>;
  return <span className="figures">{words.ofInvited({ answered, invited })}</span>;
}
