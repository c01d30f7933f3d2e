import type { OrganisationId } from "@parallax/domain/id";
import type { Database } from "../db/connect.ts";
import { findOrganisations } from "../db/lookup.ts";
import { withTenant } from "../db/tenant.ts";
import { findBreak, findHead } from "./store.ts";

/** How an organisation's audit log stands. */
export type AuditChain = {
  readonly organisationId: OrganisationId;
  readonly entries: number;
  /** The newest entry's hash, hexadecimal: it covers all before it. Null for an empty log. */
  readonly head: string | null;
  /** The first entry that does not follow from the one before it. */
  readonly brokenAt: number | null;
};

/** Every organisation's chain from its first entry to its last. `database` acts as the web. */
export async function verifyChains(database: Database): Promise<readonly AuditChain[]> {
  const chains: AuditChain[] = [];
  for (const organisationId of await findOrganisations(database))
    chains.push(
      await withTenant(database, organisationId, async (tx) => {
        const head = await findHead(tx);
        return { organisationId, ...head, brokenAt: await findBreak(tx) };
      }),
    );
  return chains;
}
