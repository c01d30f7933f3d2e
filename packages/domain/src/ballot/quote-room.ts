/** Fewer people who wrote something, and no sentence of theirs is set beside a trait (anonymity.md 6.2). */
const fewestWriters = 5;

/** More is never needed, and would say how many wrote. */
const mostRoom = 5;

/**
 * Whether a sentence may be quoted where so many people wrote, and how many comments may be held or shortened with that still so: each can
 * take one writer away at most.
 */
export function quoteRoomOf(writers: number): { readonly mayQuote: boolean; readonly quoteRoom: number } {
  const room = writers - fewestWriters;
  return { mayQuote: room >= 0, quoteRoom: Math.min(Math.max(room, 0), mostRoom) };
}
