import { sql } from "drizzle-orm";
import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { organisations } from "./organisation.ts";
import { rounds } from "./round.ts";
import { organisationId } from "./tenant-columns.ts";

/** The outbox. A letter is written in the transaction of what it tells; bodies and links are made when it is sent and never stored. */
export const letters = pgTable(
  "letters",
  {
    organisationId: organisationId(),
    id: uuid("id").notNull(),
    kind: text("kind").notNull(),
    toName: text("to_name").notNull(),
    toAddress: text("to_address").notNull(),
    roundId: uuid("round_id"),
    invitationId: uuid("invitation_id"),
    /** What the letter needs besides; never a secret, a link or an answer. */
    details: jsonb("details").$type<Record<string, string>>().notNull(),
    /** `dropped`: what it tells was no longer so when its turn came. */
    status: text("status", { enum: ["waiting", "sending", "sent", "failed", "dropped"] })
      .notNull()
      .default("waiting"),
    attempts: integer("attempts").notNull().default(0),
    lastError: text("last_error"),
    writtenAt: timestamp("written_at", { withTimezone: true }).notNull(),
    sentAt: timestamp("sent_at", { withTimezone: true }),
  },
  (table) => [
    primaryKey({ name: "letters_key", columns: [table.organisationId, table.id] }),
    index("letters_round").on(table.organisationId, table.roundId),
    index("letters_unsent")
      .on(table.writtenAt)
      .where(sql`status in ('waiting', 'sending')`),
    foreignKey({
      name: "letters_organisation",
      columns: [table.organisationId],
      foreignColumns: [organisations.organisationId],
    }),
    foreignKey({
      name: "letters_of_round",
      columns: [table.organisationId, table.roundId],
      foreignColumns: [rounds.organisationId, rounds.id],
    }),
  ],
);
