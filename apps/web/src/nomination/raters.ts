import type { PersonInput } from "@parallax/domain/nomination/nomination";
import type { NominatedGroup } from "@parallax/domain/round/rater-group";
import type { Refusal } from "@parallax/domain/refusal";
import { webNominationWords as words } from "@parallax/language/en/web-nomination";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, type Answers } from "../api.ts";
import { announce } from "../ui/announcer.tsx";

export type Rater = Answers["nomination"]["list"]["people"][number];

/** Everything that can be done to a round's list of raters, and the last removal, which can be undone. */
export function useRaters(roundId: string) {
  const queryClient = useQueryClient();
  const [removed, setRemoved] = useState<Rater | null>(null);
  const onSuccess = () =>
    Promise.all([
      queryClient.invalidateQueries(api.nomination.list.queryFilter({ roundId })),
      queryClient.invalidateQueries(api.round.get.queryFilter({ roundId })),
    ]);
  const adding = useMutation(api.nomination.add.mutationOptions({ onSuccess }));
  const removing = useMutation(api.nomination.remove.mutationOptions({ onSuccess }));
  const moving = useMutation(api.nomination.changeGroup.mutationOptions({ onSuccess }));

  const begin = () => {
    setRemoved(null);
    for (const each of [adding, removing, moving]) each.reset();
  };
  const add = async (
    group: NominatedGroup,
    people: readonly PersonInput[],
  ): Promise<readonly { index: number; refusal: Refusal }[]> => {
    begin();
    const { added, refusals } = await adding.mutateAsync({ roundId, group, people: [...people] });
    announce(added.length === 0 ? words.addedNone : words.added({ people: added.length }));
    return refusals;
  };
  return {
    removed,
    busy: adding.isPending,
    error: adding.error ?? removing.error ?? moving.error,
    add,
    remove: (rater: Rater) => {
      begin();
      removing.mutate({ nominationId: rater.id }, { onSuccess: () => setRemoved(rater) });
    },
    undo: (rater: Rater) =>
      void add(rater.group, [{ name: rater.name, address: rater.address }]).catch(() => undefined),
    move: (rater: Rater, group: NominatedGroup, groupName: string) => {
      begin();
      moving.mutate(
        { nominationId: rater.id, group },
        { onSuccess: () => announce(words.moved({ name: rater.name, group: groupName })) },
      );
    },
  };
}
