import { InvalidInput, shown } from "./invalid-input.ts";

/** Small readers of unknown input; each throws `InvalidInput` with the place where something is wrong. */

export type Fields = Readonly<Record<string, unknown>>;

export function readObject(value: unknown, place: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new InvalidInput(place, `${value === undefined ? "is missing" : `${shown(value)} is not an object`}`);
  }
  return value as Fields;
}

export function readList(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value))
    throw new InvalidInput(place, value === undefined ? "is missing" : `${shown(value)} is not a list`);
  return value;
}

/** A name that something is known by: any text but the empty one and the few that every JavaScript object knows already. */
export function readId(value: unknown, place: string): string {
  if (typeof value !== "string" || value === "")
    throw new InvalidInput(place, value === undefined ? "is missing" : `${shown(value)} is not a name`);
  if (value in Object.prototype) throw new InvalidInput(place, `${shown(value)} cannot be a name`);
  return value;
}

export function readNumber(value: unknown, place: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new InvalidInput(place, value === undefined ? "is missing" : `${shown(value)} is not a number`);
  }
  return value;
}

export function readWhole(value: unknown, place: string): number {
  const number = readNumber(value, place);
  if (!Number.isSafeInteger(number)) throw new InvalidInput(place, `${shown(value)} is not a whole number`);
  return number;
}

export function refuseOtherKeys(fields: Fields, known: ReadonlySet<string>, place: string): void {
  for (const key of Object.keys(fields)) {
    if (!known.has(key)) throw new InvalidInput(place === "" ? key : `${place}.${key}`, "unknown key");
  }
}
