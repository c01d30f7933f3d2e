import type { Role } from "@parallax/domain/actor";
import { asId } from "@parallax/domain/id";
import type { AccountId, MemberId } from "@parallax/domain/id";
import type { Language } from "@parallax/domain/language";
import type { Address } from "@parallax/domain/nomination/address";
import { searchText } from "@parallax/domain/organisation/search-text";
import { and, arrayContains, eq, inArray, sql } from "drizzle-orm";
import { members, organisations } from "../db/schema/organisation.ts";
import type { TenantTx } from "../db/tenant.ts";

export type Member = {
  id: MemberId;
  accountId: AccountId;
  name: string;
  address: Address;
  roles: readonly Role[];
  status: "active" | "disabled";
};

const memberColumns = {
  id: members.id,
  accountId: members.accountId,
  name: members.name,
  address: members.address,
  roles: members.roles,
  status: members.status,
};
type MemberRow = { [Key in keyof typeof memberColumns]: (typeof members.$inferSelect)[Key] };

export async function saveOrganisation(
  tx: TenantTx,
  organisation: { name: string; language: Language; timeZone: string },
): Promise<void> {
  await tx.insert(organisations).values({ organisationId: tx.organisationId, ...organisation });
}

export type Organisation = { name: string; language: Language; timeZone: string; fewestShown: number };

export async function loadOrganisation(tx: TenantTx): Promise<Organisation> {
  const [row] = await tx.select().from(organisations);
  if (row === undefined) throw new Error("Invariant broken: a tenant without its organisation");
  return { name: row.name, language: row.language, timeZone: row.timeZone, fewestShown: row.fewestShown };
}

/** Which language the organisation writes in, by which clock, and how few people its rounds to come may show together. */
export async function saveHabits(tx: TenantTx, habits: Readonly<Omit<Organisation, "name">>): Promise<void> {
  await tx.update(organisations).set(habits).where(eq(organisations.organisationId, tx.organisationId));
}

export async function saveMembers(
  tx: TenantTx,
  people: readonly (Omit<Member, "status"> & { joinedAt: Date })[],
): Promise<void> {
  const { organisationId } = tx;
  // A statement takes at most 65,535 parameters.
  for (let from = 0; from < people.length; from += 5000) {
    const rows = people.slice(from, from + 5000).map((person) => ({
      organisationId,
      ...person,
      roles: [...person.roles],
      searchText: searchText(`${person.name} ${person.address}`),
    }));
    await tx.insert(members).values(rows);
  }
}

export async function findMember(tx: TenantTx, memberId: MemberId): Promise<Member | undefined> {
  const [row] = await tx
    .select(memberColumns)
    .from(members)
    .where(and(eq(members.organisationId, tx.organisationId), eq(members.id, memberId)));
  return row === undefined ? undefined : toMember(row);
}

/** Lets one transaction at a time change who belongs to the organisation and as what. */
export async function lockOrganisation(tx: TenantTx): Promise<void> {
  await tx.select({ name: organisations.name }).from(organisations).for("update");
}

export async function findMembersByAddress(tx: TenantTx, addresses: readonly Address[]): Promise<Member[]> {
  const rows: MemberRow[] = [];
  for (let from = 0; from < addresses.length; from += 10_000) {
    const some = addresses.slice(from, from + 10_000);
    rows.push(
      ...(await tx
        .select(memberColumns)
        .from(members)
        .where(and(eq(members.organisationId, tx.organisationId), inArray(members.address, some)))),
    );
  }
  return rows.map(toMember);
}

/** Active members with a role, by name. */
export async function findMembersWithRole(tx: TenantTx, role: Role): Promise<Member[]> {
  const rows = await tx
    .select(memberColumns)
    .from(members)
    .where(
      and(
        eq(members.organisationId, tx.organisationId),
        eq(members.status, "active"),
        arrayContains(members.roles, [role]),
      ),
    )
    .orderBy(sql`name collate "und-x-icu"`, members.id);
  return rows.map(toMember);
}

export async function saveRoles(tx: TenantTx, memberId: MemberId, roles: readonly Role[]): Promise<void> {
  await tx
    .update(members)
    .set({ roles: [...roles] })
    .where(and(eq(members.organisationId, tx.organisationId), eq(members.id, memberId)));
}

/** Up to `most` active people after `after`, in the order of names, whose name or address contains every word. */
export async function findPeople(
  tx: TenantTx,
  { words, after, most }: { words: readonly string[]; after: { name: string; id: MemberId } | null; most: number },
): Promise<Member[]> {
  const conditions = [
    eq(members.organisationId, tx.organisationId),
    eq(members.status, "active"),
    ...words.map((word) => sql`${members.searchText} like ${`%${word.replace(/[\\%_]/g, "\\$&")}%`}`),
  ];
  if (after !== null)
    conditions.push(sql`(name collate "und-x-icu", id) > (${after.name} collate "und-x-icu", ${after.id}::uuid)`);
  const rows = await tx
    .select(memberColumns)
    .from(members)
    .where(and(...conditions))
    .orderBy(sql`name collate "und-x-icu"`, members.id)
    .limit(most);
  return rows.map(toMember);
}

function toMember(row: MemberRow): Member {
  return {
    ...row,
    id: asId(row.id),
    accountId: asId(row.accountId),
    address: row.address as Address,
  };
}
