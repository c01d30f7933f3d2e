import { mayInOrganisation } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { findEntries } from "./store.ts";

const pageSize = 50;

export type AuditPage = {
  entries: readonly {
    sequence: number;
    at: string;
    /** A member's id, `clockwork`, `opener` or `operator`. */
    actor: string;
    actorName: string | null;
    act: string;
    roundId: string | null;
    reason: string | null;
    details: Readonly<Record<string, string | number>>;
  }[];
  nextCursor: number | null;
};

/** Who did what in the organisation, newest first, a page at a time. */
export async function list(
  { actor, database }: MemberContext,
  { cursor }: { cursor: number | null },
): Promise<Result<AuditPage, Refusal>> {
  const { organisationId } = actor;
  if (!mayInOrganisation(actor, "audit.list", organisationId)) return refused({ code: "not-found" });
  return withTenant(database, organisationId, async (tx) => {
    const found = await findEntries(tx, { before: cursor, most: pageSize + 1 });
    const entries = found.slice(0, pageSize).map((entry) => ({ ...entry, at: entry.at.toISOString() }));
    const last = entries.at(-1);
    const nextCursor = found.length > pageSize && last !== undefined ? last.sequence : null;
    return accepted({ entries, nextCursor });
  });
}
