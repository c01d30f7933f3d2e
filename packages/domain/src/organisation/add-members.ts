import type { Role } from "../actor.ts";
import { parseAddress, type Address } from "../nomination/address.ts";
import { normaliseName } from "../nomination/person-name.ts";
import type { Refusal } from "../refusal.ts";
import { accepted, refused, type Result } from "../result.ts";

export type MemberLine = {
  readonly name: string;
  readonly address: string;
  readonly roles: readonly Role[];
};
export type NewMember = {
  readonly name: string;
  readonly address: Address;
  readonly roles: readonly Role[];
};
/** `line` counts from 0, in the order given. */
export type LineProblem = { readonly line: number; readonly refusal: Refusal };

export type MemberPlan = {
  readonly added: readonly NewMember[];
  /** How many lines name somebody who is a member already: adding the same list twice changes nothing. */
  readonly unchanged: number;
  readonly problems: readonly LineProblem[];
};

/**
 * What adding a list of people would do, line by line. A line is a problem when its address is no address, stood in an earlier
 * line, or when a new person has no name. Whoever applies the plan does so only when there is no problem: all or nothing.
 */
export function planMembers(lines: readonly MemberLine[], isMember: (address: Address) => boolean): MemberPlan {
  const added: NewMember[] = [];
  const problems: LineProblem[] = [];
  const seen = new Set<Address>();
  let unchanged = 0;
  lines.forEach((line, index) => {
    const checked = checkLine(line, seen);
    if (!checked.ok) problems.push({ line: index, refusal: checked.refusal });
    else if (isMember(checked.value.address)) unchanged += 1;
    else if (checked.value.name === "")
      problems.push({
        line: index,
        refusal: { code: "name-missing", address: checked.value.address },
      });
    else added.push(checked.value);
  });
  return { added, unchanged, problems };
}

/** The addresses of a list that are addresses, each once. */
export function addressesOf(lines: readonly MemberLine[]): readonly Address[] {
  const parsed = lines.flatMap((line) => {
    const address = parseAddress(line.address);
    return address.ok ? [address.value] : [];
  });
  return [...new Set(parsed)];
}

function checkLine(line: MemberLine, seen: Set<Address>): Result<NewMember, Refusal> {
  const parsed = parseAddress(line.address);
  if (!parsed.ok) return parsed;
  const address = parsed.value;
  if (seen.has(address)) return refused({ code: "already-member", address });
  seen.add(address);
  return accepted({ name: normaliseName(line.name), address, roles: [...new Set(line.roles)] });
}
