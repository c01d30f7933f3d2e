import { useSyncExternalStore } from "react";

let message = "";
const listeners = new Set<() => void>();

/** Reads a short sentence out to whoever cannot see the change; nothing is drawn. */
export function announce(text: string): void {
  // The same words twice in a row are only read again when the text differs.
  message = text === message ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

export function Announcer() {
  const text = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => message,
  );
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {text}
    </div>
  );
}
