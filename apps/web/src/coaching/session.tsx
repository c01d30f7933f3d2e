import { liveParts, type LivePart } from "@parallax/domain/report/live-part";
import { webLiveWords } from "@parallax/language/en/web-live";
import { useSuspenseQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { sayDay } from "../reader.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { Row, Rows } from "../ui/rows.tsx";
import { Section } from "../ui/page.tsx";
import { useOpenPart } from "./open-part.ts";

const words = webLiveWords.session;

type SessionProps = { readonly roundId: string; readonly subject: string };

/** What of the report is open, what can be opened next, and whether the subject has read it. */
export function Session({ roundId, subject }: SessionProps) {
  const { data: state } = useSuspenseQuery({
    ...api.report.readState.queryOptions({ roundId }),
    refetchInterval: 15_000,
  });
  const opening = useOpenPart(roundId);
  const closed = liveParts.filter((part) => !state.opened.includes(part));
  if (closed.length === 0)
    return (
      <p className="text-soft">
        {state.readAt === null
          ? webLiveWords.read.coachUnread({ subject })
          : webLiveWords.read.coachRead({ subject, on: sayDay(state.readAt) })}
      </p>
    );
  return (
    <Section title={words.title} lead={words.lead({ subject })}>
      <FailureNotice error={opening.error} />
      <Rows>
        {liveParts.map((part) => (
          <PartRow
            key={part}
            part={part}
            isOpen={state.opened.includes(part)}
            busy={opening.busy}
            onOpen={() => opening.open([part])}
          />
        ))}
      </Rows>
      <div>
        <Button busy={opening.busy && words.opening} onClick={() => opening.open(closed)}>
          {words.rest}
        </Button>
      </div>
    </Section>
  );
}

type PartRowProps = {
  readonly part: LivePart;
  readonly isOpen: boolean;
  readonly busy: boolean;
  readonly onOpen: () => void;
};

function PartRow({ part, isOpen, busy, onOpen }: PartRowProps) {
  return (
    <Row
      title={webLiveWords.parts[part]}
      note={isOpen ? words.opened : words.closed}
      step={
        isOpen ? undefined : (
          <Button
            aria-label={`${words.open}: ${webLiveWords.parts[part]}`}
            busy={busy && words.opening}
            onClick={onOpen}
          >
            {words.open}
          </Button>
        )
      }
    />
  );
}
