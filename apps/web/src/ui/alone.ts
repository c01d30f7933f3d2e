import { useEffect, useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
let screens = 0;

function change(by: 1 | -1): void {
  screens += by;
  for (const listener of listeners) listener();
}

/** For a page that fills the screen: as long as it is there, nothing around it can be reached. */
export function useAlone(): void {
  useEffect(() => {
    change(1);
    return () => change(-1);
  }, []);
}

/** Whether a page has the screen to itself. */
export function useIsCovered(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => screens > 0,
  );
}
