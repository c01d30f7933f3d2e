import { asId, isId } from "@parallax/domain/id";
import { mayInOrganisation } from "@parallax/domain/may";
import { searchWords } from "@parallax/domain/organisation/search-text";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { z } from "zod";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { findPeople, type Member } from "./store.ts";

const pageSize = 50;

export type DirectoryPage = {
  people: readonly Pick<Member, "id" | "name" | "address" | "roles">[];
  nextCursor: string | null;
};

/** One page of the organisation's people by name, of those who fit the search. */
export async function directory(
  { actor, database }: MemberContext,
  { search, cursor }: { search: string; cursor: string | null },
): Promise<Result<DirectoryPage, Refusal>> {
  const { organisationId } = actor;
  if (!mayInOrganisation(actor, "organisation.directory", organisationId)) return refused({ code: "not-found" });
  const after = cursor === null ? null : readCursor(cursor);
  if (after === undefined)
    return refused({ code: "input-malformed", place: "cursor", problem: "is not a place in a list" });
  return withTenant(database, organisationId, async (tx) => {
    const words = searchWords(search);
    const found = await findPeople(tx, { words, after, most: pageSize + 1 });
    const people = found.slice(0, pageSize).map(({ id, name, address, roles }) => {
      return { id, name, address, roles };
    });
    const last = people.at(-1);
    const hasMore = found.length > pageSize && last !== undefined;
    return accepted({ people, nextCursor: hasMore ? writeCursor(last) : null });
  });
}

const cursorShape = z.tuple([z.string(), z.string().refine(isId)]);

function writeCursor({ name, id }: { name: string; id: string }): string {
  return Buffer.from(JSON.stringify([name, id])).toString("base64url");
}

function readCursor(cursor: string) {
  try {
    const parsed = cursorShape.safeParse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
    return parsed.success ? { name: parsed.data[0], id: asId<"member">(parsed.data[1]) } : undefined;
  } catch {
    return undefined;
  }
}
