import type { OrganisationId } from "@parallax/domain/id";
import { sql } from "drizzle-orm";
import type { Database, Transaction } from "./connect.ts";

declare const minted: unique symbol;

/** A transaction inside one organisation. Stores take nothing else, and only this file makes one. */
export type TenantTx = Transaction & {
  readonly organisationId: OrganisationId;
  readonly [minted]: true;
};

/**
 * Runs `work` in one transaction that sees and touches one organisation only.
 * A thrown error undoes everything, and so does a refusal (`{ ok: false }`): nothing is ever half done.
 */
export async function withTenant<T>(
  database: Database,
  organisationId: OrganisationId,
  work: (tx: TenantTx) => Promise<T>,
): Promise<T> {
  try {
    return await database.transaction(async (transaction) => {
      await transaction.execute(sql`select set_config('app.organisation', ${organisationId}, true)`);
      const result = await work(Object.assign(transaction, { organisationId }) as TenantTx);
      if (isRefusal(result)) throw new Undo(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Undo) return error.result as T;
    throw error;
  }
}

class Undo {
  readonly result: unknown;
  constructor(result: unknown) {
    this.result = result;
  }
}

function isRefusal(result: unknown): boolean {
  return typeof result === "object" && result !== null && "ok" in result && result.ok === false && "refusal" in result;
}
