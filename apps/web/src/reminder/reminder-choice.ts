import type { ReminderKind } from "@parallax/domain/reminder/plan-reminders";
import { webReminderWords as words } from "@parallax/language/en/web-reminder";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, type Answers } from "../api.ts";
import { announce } from "../ui/announcer.tsx";

export type ReminderList = Answers["reminder"]["list"];

/** Which reminders there shall be. Each press saves; presses that come fast are saved one after the other, so the last one holds. */
export function useReminderChoice(roundId: string, list: ReminderList | undefined) {
  const queryClient = useQueryClient();
  const change = useMutation(
    api.reminder.change.mutationOptions({
      scope: { id: `reminders ${roundId}` },
      onSuccess: () => announce(words.saved),
      onSettled: () => queryClient.invalidateQueries(api.reminder.list.queryFilter({ roundId })),
    }),
  );
  const known = (list?.reminders ?? []).filter(({ status }) => status === "planned").map(({ kind }) => kind);
  const held: readonly ReminderKind[] = change.isPending ? change.variables.kinds : known;
  return {
    held,
    isPending: change.isPending,
    error: change.error,
    choose: (kind: ReminderKind, isOn: boolean) =>
      change.mutate({ roundId, kinds: isOn ? [...held, kind] : held.filter((each) => each !== kind) }),
  };
}
