import type { ReminderKind } from "@parallax/domain/reminder/plan-reminders";
import { formatNearDay } from "@parallax/language/date-format";
import { webReminderWords as words } from "@parallax/language/en/web-reminder";
import { useId } from "react";
import { language } from "../reader.ts";
import type { ReminderList } from "./reminder-choice.ts";

type Reminder = ReminderList["reminders"][number];

type ReminderRowProps = {
  readonly reminder: Reminder;
  /** The mornings are the organisation's, wherever its members sit. */
  readonly timeZone: string;
  readonly isOn: boolean;
  /** Null where nothing may be changed. */
  readonly choose: ((kind: ReminderKind, isOn: boolean) => void) | null;
};

/** One reminder: a switch while it is still to come, a line once its day is over. */
export function ReminderRow({ reminder, timeZone, isOn, choose }: ReminderRowProps) {
  const id = useId();
  const { kind } = reminder;
  const note = noteOf(reminder, timeZone);
  const text = (
    <span className="grid min-w-0">
      <span className="font-semibold">{words.kind[kind]}</span>
      <span id={id} className="text-small text-soft">
        {note}
      </span>
    </span>
  );
  if (choose === null || !canChange(reminder))
    return <li className="flex min-h-11 items-start gap-3 border-t border-line py-3 ps-7">{text}</li>;
  return (
    <li className="border-t border-line">
      <label className="flex min-h-11 items-start gap-3 py-3">
        <input
          type="checkbox"
          aria-label={words.kind[kind]}
          aria-describedby={id}
          checked={isOn}
          onChange={(event) => choose(kind, event.target.checked)}
          className="mt-1 size-4 shrink-0 accent-accent"
        />
        {text}
      </label>
    </li>
  );
}

/** What is over, or what the round leaves no room for, has no switch. */
function canChange({ status, dueAt }: Reminder): boolean {
  if (status === "spent" || dueAt === null) return false;
  return status === "planned" || !isOver(dueAt);
}

function noteOf({ status, dueAt }: Reminder, timeZone: string): string {
  if (dueAt === null) return status === "spent" ? words.letGo : words.noRoom;
  const day = formatNearDay(new Date(dueAt), { language, timeZone });
  if (status === "spent") return words.wentOut({ day });
  return status === "off" && isOver(dueAt) ? words.passed({ day }) : day;
}

function isOver(dueAt: string): boolean {
  return Date.parse(dueAt) <= Date.now();
}
