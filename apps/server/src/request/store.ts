import type { Address } from "@parallax/domain/nomination/address";
import { sql } from "drizzle-orm";
import type { Database } from "../db/connect.ts";

/** Queues the question what waits for an address. Whoever asks it here does not hear the answer. */
export async function enqueueRequests(database: Database, address: Address): Promise<void> {
  await database.execute(sql`select enqueue_requests(${address})`);
}
