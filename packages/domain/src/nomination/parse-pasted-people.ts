import type { Refusal } from "../refusal.ts";
import { refused, accepted, type Result } from "../result.ts";
import { parseAddress } from "./address.ts";
import type { PersonInput } from "./nomination.ts";
import { normaliseName } from "./person-name.ts";

export type PastedPerson = PersonInput & { readonly line: number };
export type RefusedLine = {
  readonly line: number;
  readonly text: string;
  readonly refusal: Refusal;
};

/** Lines are counted from 1, as people count; empty ones are skipped. */
export type PastedPeople = {
  readonly people: readonly PastedPerson[];
  readonly refusals: readonly RefusedLine[];
};

/**
 * Reads a list as people paste it: one person a line, as `Name <address>`, `Name, address`, `Name; address`, columns separated by
 * tabs as from a spreadsheet (in either order), a letter's recipients in one line (`Name <address>; …`), or a bare address, whose name is then made of what stands before the @ and can be
 * corrected. Quotes around a name, a leading `mailto:` and trailing commas are dropped.
 * A line that holds no address or more than one is refused and stays with the person.
 */
export function parsePastedPeople(text: string): PastedPeople {
  const people: PastedPerson[] = [];
  const refusals: RefusedLine[] = [];
  text.split(/\r\n|\r|\n|\u2028|\u2029/).forEach((raw, at) => {
    const line = at + 1;
    for (const part of raw.split(betweenRecipients)) {
      const trimmed = part.replace(/^[\s\ufeff]+|[\s,;]+$/g, "");
      if (trimmed === "") continue;
      const person = parseLine(trimmed);
      if (person.ok) people.push({ line, ...person.value });
      else refusals.push({ line, text: trimmed.slice(0, 500), refusal: person.refusal });
    }
  });
  return { people, refusals };
}

/** A line copied from a letter's recipients: `Ada <ada@…>; Ben <ben@…>`. Bare addresses in one line stay refused. */
const betweenRecipients = /(?<=>)\s*[,;]/;

function parseLine(text: string): Result<PersonInput, Refusal> {
  const { name, address } = splitLine(text);
  const parsed = parseAddress(address.replace(/^mailto:/i, ""));
  if (!parsed.ok) return refused({ code: "address-malformed", address: text.slice(0, 254) });
  const given = normaliseName(name.trim().replace(/^["'“”„]+|["'“”]+$/g, ""));
  return accepted({ name: given === "" ? nameFrom(parsed.value) : given, address: parsed.value });
}

function splitLine(text: string): PersonInput {
  const angled = /^([^<>]*)<([^<>]*)>$/.exec(text);
  if (angled !== null) return { name: angled[1] ?? "", address: angled[2]?.trim() ?? "" };
  const columns = text.includes("\t") ? text.split("\t") : text.split(/[,;]/);
  const filled = columns.map((column) => column.trim()).filter((column) => column !== "");
  const addresses = filled.filter((column) => column.includes("@"));
  if (addresses.length !== 1) return { name: "", address: text };
  const name = filled.filter((column) => !column.includes("@")).join(" ");
  return { name, address: addresses[0] ?? "" };
}

/** `ada.lovelace` becomes `Ada Lovelace`: a first guess that the person sees and can change. */
function nameFrom(address: string): string {
  const words = address
    .slice(0, address.indexOf("@"))
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
  return name === "" ? address : name;
}
