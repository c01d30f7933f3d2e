export const schemes = ["system", "light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

/** Read by public/scheme.js, too, before the first paint. */
const key = "parallax.scheme";

export function readScheme(): Scheme {
  try {
    const kept = localStorage.getItem(key);
    return kept === "light" || kept === "dark" ? kept : "system";
  } catch {
    return "system";
  }
}

/** Puts a scheme on and keeps it on this device; a browser that keeps nothing wears it until the page is left. */
export function wearScheme(scheme: Scheme): void {
  if (scheme === "system") delete document.documentElement.dataset["scheme"];
  else document.documentElement.dataset["scheme"] = scheme;
  try {
    if (scheme === "system") localStorage.removeItem(key);
    else localStorage.setItem(key, scheme);
  } catch {
    // Nothing to keep it in.
  }
}
