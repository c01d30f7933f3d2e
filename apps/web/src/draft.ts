import { useEffect, useState } from "react";

const prefix = "parallax.draft.";

/** What was typed and not yet taken by the server, kept in this tab. */
export function readDraft<T>(name: string, isWhole: (kept: unknown) => kept is T): T | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(prefix + name) ?? "null");
    return isWhole(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function keepDraft(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(prefix + name, JSON.stringify(value));
  } catch {
    // A full or forbidden store: the page itself still holds the text.
  }
}

export function dropDraft(name: string): void {
  try {
    sessionStorage.removeItem(prefix + name);
  } catch {
    // Nothing was kept.
  }
}

export const isText = (kept: unknown): kept is string => typeof kept === "string";

/** A text that outlives a reload of this tab; setting it to nothing forgets it. */
export function useTextDraft(name: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => readDraft(name, isText) ?? "");
  useEffect(() => {
    if (text === "") dropDraft(name);
    else keepDraft(name, text);
  }, [name, text]);
  return [text, setText];
}
