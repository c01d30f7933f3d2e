import type { Refusal } from "../refusal.ts";
import { accepted, refused, type Result } from "../result.ts";
import { parseAddress, type Address } from "./address.ts";
import type { PersonInput, RoundPeople } from "./nomination.ts";
import { normaliseName } from "./person-name.ts";

/** More people than know anybody's work; it also keeps one round from flooding a company with mail. */
export const mostNominations = 200;

export type NominatedPerson = { readonly name: string; readonly address: Address };
export type RefusedPerson = { readonly index: number; readonly refusal: Refusal };

/** Who of a pasted list joins the round, and for each of the others why not, by their place in the list. */
export type NominationOutcome = {
  readonly nominated: readonly NominatedPerson[];
  readonly refusals: readonly RefusedPerson[];
};

/**
 * Takes people one by one, so that one bad line never costs the others: a plain address, a name, not yet on the list (nor twice in
 * what was pasted), not the subject, not the coach who reads all comments, and not more than `mostNominations` in the round.
 */
export function nominate(
  people: readonly PersonInput[],
  already: readonly { readonly address: string }[],
  round: RoundPeople,
): NominationOutcome {
  const taken = new Set<string>(already.map((nomination) => nomination.address));
  const nominated: NominatedPerson[] = [];
  const refusals: RefusedPerson[] = [];
  people.forEach((person, index) => {
    const checked = checkPerson(person, taken, round);
    if (checked.ok) {
      taken.add(checked.value.address);
      nominated.push(checked.value);
    } else refusals.push({ index, refusal: checked.refusal });
  });
  return { nominated, refusals };
}

function checkPerson(
  person: PersonInput,
  taken: ReadonlySet<string>,
  round: RoundPeople,
): Result<NominatedPerson, Refusal> {
  const parsed = parseAddress(person.address);
  if (!parsed.ok) return parsed;
  const address = parsed.value;
  const name = normaliseName(person.name);
  if (address === round.subject.address) return refused({ code: "subject-as-rater" });
  if (address === round.coach?.address) return refused({ code: "coach-as-rater" });
  if (taken.has(address)) return refused({ code: "already-nominated", address });
  if (name === "") return refused({ code: "name-missing", address });
  if (taken.size >= mostNominations) return refused({ code: "too-many-nominations", limit: mostNominations });
  return accepted({ name, address });
}
