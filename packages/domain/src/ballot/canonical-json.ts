import { invariant } from "../invariant.ts";

/**
 * The one way in which something is written before it is hashed: JSON without spaces, the keys of every object sorted by UTF-16
 * code units, keys with `undefined` left out. Throws for what JSON cannot say (NaN, functions, symbols, bigints).
 * Source: anonymity.md 4.2.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => canonicalJson(entry ?? null)).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(",")}}`;
  }
  invariant(typeof value !== "number" || Number.isFinite(value), "canonical JSON holds finite numbers only");
  const text: unknown = typeof value === "bigint" ? undefined : JSON.stringify(value);
  invariant(typeof text === "string", `canonical JSON cannot hold a ${typeof value}`);
  return text;
}
