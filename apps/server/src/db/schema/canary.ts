import { bigint, foreignKey, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { rounds } from "./round.ts";
import { organisationId } from "./tenant-columns.ts";

/**
 * Whether a round's key opens what is sealed to it now, by a ballot of nobody that the opener seals and opens. Written by
 * `record_canary`; a round takes ballots only while its row is good and was written here, not brought back by a backup.
 */
export const roundCanaries = pgTable(
  "round_canaries",
  {
    organisationId: organisationId(),
    roundId: uuid("round_id").notNull(),
    triedAt: timestamp("tried_at", { withTimezone: true }).notNull(),
    /** Why it did not open, in words for the operator; null when it did. */
    problem: text("problem"),
    /** Transaction, server and database that wrote the row: no restored copy has all three. */
    writtenIn: bigint("written_in", { mode: "bigint" }).notNull(),
    serverStartedAt: timestamp("server_started_at", { withTimezone: true }).notNull(),
    databaseNumber: bigint("database_number", { mode: "bigint" }).notNull(),
  },
  (table) => [
    primaryKey({ name: "round_canaries_key", columns: [table.organisationId, table.roundId] }),
    foreignKey({
      name: "round_canaries_round",
      columns: [table.organisationId, table.roundId],
      foreignColumns: [rounds.organisationId, rounds.id],
    }),
  ],
);
