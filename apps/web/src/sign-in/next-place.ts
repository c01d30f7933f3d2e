const key = "parallax.next";
const keptForMilliseconds = 60 * 60 * 1000;

/** The path to go on to after signing in: only ever a page of our own, whatever the address bar was made to say. */
export function ownPath(text: unknown, origin: string): string | null {
  if (typeof text !== "string" || !/^\/(?![/\\])/.test(text) || hasControlCharacter(text)) return null;
  if (!URL.canParse(text, origin)) return null;
  const url = new URL(text, origin);
  if (url.origin !== new URL(origin).origin) return null;
  if (url.pathname.startsWith("//") || url.pathname.startsWith("/sign-in")) return null;
  return `${url.pathname}${url.search}${url.hash}`;
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < " " || character === "\u007f");
}

/** Remembers where somebody was going while the link travels by mail: it opens in another tab of the same browser. */
export function keepNextPlace(path: string, now: number): void {
  try {
    localStorage.setItem(key, JSON.stringify({ path, keptAt: now }));
  } catch {
    // Without a memory the link leads to the start page.
  }
}

/** Takes the remembered place out, if it is a page of our own and not an old one. */
export function takeNextPlace(origin: string, now: number): string | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    localStorage.removeItem(key);
    if (typeof kept !== "object" || kept === null || !("path" in kept) || !("keptAt" in kept)) return null;
    const age = now - Number(kept.keptAt);
    return age >= 0 && age < keptForMilliseconds ? ownPath(kept.path, origin) : null;
  } catch {
    return null;
  }
}
