import { asId } from "@parallax/domain/id";
import type { AccountId } from "@parallax/domain/id";
import type { Address } from "@parallax/domain/nomination/address";
import { and, eq, gt, isNull, lt, or, sql } from "drizzle-orm";
import type { Database, Transaction } from "../db/connect.ts";
import { accounts, signInLinks } from "../db/schema/identity.ts";
import type { World } from "../world.ts";

export async function findAccount(database: Database | Transaction, address: Address): Promise<AccountId | null> {
  const [row] = await database.select({ id: accounts.id }).from(accounts).where(eq(accounts.address, address));
  return row === undefined ? null : asId(row.id);
}

/** The account of each address, made where there is none. */
export async function ensureAccounts(
  tx: Transaction,
  world: World,
  addresses: readonly Address[],
): Promise<ReadonlyMap<string, AccountId>> {
  if (addresses.length === 0) return new Map();
  // Sorted, so that two transactions that make the same accounts never wait for each other in a circle.
  const wanted = [...new Set(addresses)].toSorted().map((address) => ({
    id: world.newId<"account">(),
    address,
  }));
  const ids = sql.param(wanted.map(({ id }) => id));
  const names = sql.param(wanted.map(({ address }) => address));
  await tx.execute(sql`
    insert into identity.accounts (id, address)
    select * from unnest(${ids}::uuid[], ${names}::text[]) on conflict (address) do nothing`);
  const rows = await tx.execute<{ id: string; address: string }>(sql`
    select id, address from identity.accounts where address = any(${names}::text[])`);
  return new Map(rows.map(({ id, address }) => [address, asId<"account">(id)]));
}

export type SignInLink = typeof signInLinks.$inferInsert;

export async function saveLink(database: Database | Transaction, link: SignInLink): Promise<void> {
  await database.insert(signInLinks).values(link);
}

/** Links that nobody can spend any more tell only who once asked. */
export async function removeOldLinks(database: Database | Transaction, before: Date): Promise<void> {
  await database.delete(signInLinks).where(lt(signInLinks.expiresAt, before));
}

/** The link that a token opens, whatever its state. */
export async function findLink(database: Database | Transaction, tokenHash: Uint8Array) {
  const [row] = await database.select().from(signInLinks).where(eq(signInLinks.tokenHash, tokenHash));
  return row;
}

/** Spends a link: of two who try at once, one succeeds. */
export async function spendLink(database: Database | Transaction, linkId: string, now: Date): Promise<boolean> {
  const spent = await database
    .update(signInLinks)
    .set({ spentAt: now })
    .where(
      and(
        eq(signInLinks.id, linkId),
        gt(signInLinks.expiresAt, now),
        or(isNull(signInLinks.spentAt), eq(signInLinks.reusable, true)),
      ),
    )
    .returning({ id: signInLinks.id });
  return spent.length === 1;
}
