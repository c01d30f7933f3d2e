import { bigint, foreignKey, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { organisations } from "./organisation.ts";
import { bytes, organisationId } from "./tenant-columns.ts";

/** Who did what, when and why, chained by hashes per organisation. Appended by one function only; never what a rater does. */
export const auditEntries = pgTable(
  "audit_entries",
  {
    organisationId: organisationId(),
    sequence: bigint("sequence", { mode: "number" }).notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
    /** A member's id, `clockwork`, `opener` or `operator`. */
    actor: text("actor").notNull(),
    act: text("act").notNull(),
    roundId: uuid("round_id"),
    reason: text("reason"),
    details: jsonb("details").$type<Record<string, string | number>>().notNull(),
    previousHash: bytes("previous_hash").notNull(),
    hash: bytes("hash").notNull(),
  },
  (table) => [
    primaryKey({ name: "audit_entries_key", columns: [table.organisationId, table.sequence] }),
    foreignKey({
      name: "audit_entries_organisation",
      columns: [table.organisationId],
      foreignColumns: [organisations.organisationId],
    }),
  ],
);
