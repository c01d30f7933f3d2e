import type { Database } from "../db/connect.ts";
import type { World } from "../world.ts";
import { verifyChains } from "./verify-chains.ts";

/**
 * Writes the head of every organisation's audit log into the product's own log, which is kept elsewhere: whoever rewrites a whole chain
 * later cannot rewrite that. A chain that is broken is told as an error.
 */
export async function tellHeads({ world, database }: { world: World; database: Database }): Promise<void> {
  for (const { organisationId, entries, head, brokenAt } of await verifyChains(database)) {
    if (brokenAt === null) world.log.info({ organisationId, entries, head }, "audit head");
    else world.log.error({ organisationId, brokenAt }, "an audit log is broken");
  }
}
