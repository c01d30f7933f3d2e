import { webReminderWords as words } from "@parallax/language/en/web-reminder";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import type { RoundSheet } from "../round/round-sheet.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { Section } from "../ui/page.tsx";
import { ReminderRow } from "./reminder-row.tsx";
import { useReminderChoice } from "./reminder-choice.ts";

/** The round's reminders: what went out, what comes when, and a switch for what is still to come. */
export function ReminderSection({ round }: { readonly round: RoundSheet }) {
  const { roundId, launchedAt } = round;
  const list = useQuery(api.reminder.list.queryOptions({ roundId }));
  const { error, isPending, held, choose } = useReminderChoice(roundId, list.data);
  if (list.data === undefined)
    return (
      <Section title={words.title}>
        {list.isPending && (
          <p role="status" className="text-soft">
            {words.loading}
          </p>
        )}
        <FailureNotice error={list.error} />
        {list.isError && (
          <div>
            <Button onClick={() => void list.refetch()}>{words.retry}</Button>
          </div>
        )}
      </Section>
    );
  const { reminders, timeZone } = list.data;
  return (
    <Section title={words.title} lead={launchedAt === null ? words.leadBefore({ timeZone }) : words.lead({ timeZone })}>
      <ul aria-label={words.list} className="border-b border-line">
        {reminders.map((reminder) => (
          <ReminderRow
            key={reminder.kind}
            reminder={reminder}
            timeZone={timeZone}
            isOn={held.includes(reminder.kind)}
            choose={round.mayDo.includes("reminder.change") ? choose : null}
          />
        ))}
      </ul>
      <p role="status" className="sr-only">
        {isPending && words.saving}
      </p>
      <FailureNotice error={error} />
      <p className="measure text-small text-soft">{words.note}</p>
    </Section>
  );
}
