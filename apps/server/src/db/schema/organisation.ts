import type { Role } from "@parallax/domain/actor";
import type { Language } from "@parallax/domain/language";
import { sql } from "drizzle-orm";
import { foreignKey, index, integer, pgTable, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./identity.ts";
import { organisationId } from "./tenant-columns.ts";

export const organisations = pgTable("organisations", {
  organisationId: organisationId().primaryKey(),
  name: text("name").notNull(),
  language: text("language").$type<Language>().notNull().default("en"),
  timeZone: text("time_zone").notNull().default("UTC"),
  /** Of rounds asked for from now on: their policy's `k`. */
  fewestShown: integer("fewest_shown").notNull().default(3),
});

export const members = pgTable(
  "members",
  {
    organisationId: organisationId(),
    id: uuid("id").notNull(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id),
    name: text("name").notNull(),
    address: text("address").notNull(),
    /** Name and address without case and accents, for the directory's search. */
    searchText: text("search_text").notNull(),
    roles: text("roles").array().$type<readonly Role[]>().notNull(),
    status: text("status", { enum: ["active", "disabled"] })
      .notNull()
      .default("active"),
    joinedAt: timestamp("joined_at", { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ name: "members_key", columns: [table.organisationId, table.id] }),
    unique("members_address").on(table.organisationId, table.address),
    unique("members_account").on(table.organisationId, table.accountId),
    index("members_directory").on(table.organisationId, sql`name collate "und-x-icu"`, table.id),
    foreignKey({
      name: "members_organisation",
      columns: [table.organisationId],
      foreignColumns: [organisations.organisationId],
    }),
  ],
);
