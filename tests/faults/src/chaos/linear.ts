import type { Act } from "./history.ts";

/** What lies in a place when all is over: the receipt of a ballot, or null; `undefined` says that nobody can know any more. */
export type Outcome = string | null | undefined;

/**
 * Whether one history explains what a link's holder was told and what was found at the end: every act that was acknowledged happens once,
 * between its first copy's sending and its acknowledgement; one that never was happens once at any later time, or never; and each only on
 * the state that it names. The method of Wing and Gong; a place has few acts.
 */
export function isExplained(acts: readonly Act[], found: Outcome): boolean {
  const dead = new Set<string>();
  const go = (done: number, stored: string | null, declined: boolean): boolean => {
    const isComplete = acts.every((act, at) => (done & (1 << at)) !== 0 || act.doneAt === null);
    if (isComplete && (found === undefined || stored === found)) return true;
    const state = `${done} ${stored} ${declined}`;
    if (dead.has(state)) return false;
    dead.add(state);
    const open = acts.flatMap((act, at) => ((done & (1 << at)) === 0 ? [{ act, at }] : []));
    const nextDone = Math.min(...open.map(({ act }) => act.doneAt ?? Infinity));
    return open.some(({ act, at }) => {
      if (act.sentAt > nextDone) return false;
      const next = after(act, stored, declined);
      return next !== null && go(done | (1 << at), next.stored, next.declined);
    });
  };
  return go(0, null, false);
}

function after(
  act: Act,
  stored: string | null,
  declined: boolean,
): { stored: string | null; declined: boolean } | null {
  switch (act.kind) {
    case "cast":
      return !declined && stored === act.previous ? { stored: act.receipt, declined } : null;
    case "withdraw":
      return stored !== null && stored === act.previous ? { stored: null, declined } : null;
    case "decline":
      return stored === null ? { stored, declined: true } : null;
  }
}
