/** Something that happens at a moment of the play; whatever it must follow is earlier on the timeline. */
export type Act = { readonly at: number; readonly after?: readonly Act[]; readonly perform: () => Promise<void> };

/** Performs the acts in the order of their moments, several at once; an act waits for those that it must follow. The first failure ends it. */
export async function performInOrder(acts: readonly Act[], atOnce: number): Promise<void> {
  const waiting = acts.toSorted((a, b) => a.at - b.at);
  const done = new Map<Act, PromiseWithResolvers<void>>(acts.map((act) => [act, Promise.withResolvers<void>()]));
  for (const { promise } of done.values()) promise.catch(() => undefined);
  const work = async (): Promise<void> => {
    for (let act = waiting.shift(); act !== undefined; act = waiting.shift()) {
      try {
        for (const earlier of act.after ?? []) await done.get(earlier)?.promise;
        await act.perform();
        done.get(act)?.resolve();
      } catch (error) {
        done.get(act)?.reject(error);
        waiting.length = 0;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, work));
  const failed = ends.find((end) => end.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}
