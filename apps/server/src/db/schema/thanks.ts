import { foreignKey, integer, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { rounds } from "./round.ts";
import { organisationId } from "./tenant-columns.ts";

/** What a subject told everyone invited after a release, once for each. */
export const thanks = pgTable(
  "thanks",
  {
    organisationId: organisationId(),
    roundId: uuid("round_id").notNull(),
    releaseNumber: integer("release_number").notNull(),
    message: text("message").notNull(),
    sentAt: timestamp("sent_at", { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ name: "thanks_key", columns: [table.organisationId, table.roundId, table.releaseNumber] }),
    foreignKey({
      name: "thanks_round",
      columns: [table.organisationId, table.roundId],
      foreignColumns: [rounds.organisationId, rounds.id],
    }),
  ],
);
