/**
 * Input that breaks the rules of methods.md 0.3. The message starts with the place: `raters[3].answers[7]: 9 is outside 1..5`.
 */
export class InvalidInput extends Error {
  readonly place: string;

  constructor(place: string, problem: string) {
    super(place === "" ? problem : `${place}: ${problem}`);
    this.name = "InvalidInput";
    this.place = place;
  }
}

/** A value as it appears in a message: JSON, cut short. */
export function shown(value: unknown): string {
  const text = typeof value === "number" || value === undefined ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
