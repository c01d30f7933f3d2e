import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
let ended = false;

function tell(now: boolean): void {
  ended = now;
  for (const listener of listeners) listener();
}

/** Whether the server has said that this page's session is over while somebody was working on it. */
export const sessionEnded = {
  announce: () => tell(true),
  resolve: () => tell(false),
};

export function useSessionEnded(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => ended,
  );
}
