/** What a drawing is coloured and lettered with. Whoever shows one gives each of these a value: a page as a variable of its style, paper in the markup. */
export const tokens = [
  "paper",
  "card",
  "ink",
  "soft",
  "line",
  "edge",
  "accent",
  "tint",
  "font-sans",
  "text-fine",
  "text-small",
] as const;

/** A token as every browser reads it in an attribute of a drawing. */
export function token(name: (typeof tokens)[number]): string {
  return `var(--${name})`;
}
