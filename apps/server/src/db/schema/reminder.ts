import { foreignKey, index, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { invitations, rounds } from "./round.ts";
import { organisationId } from "./tenant-columns.ts";

/** A round's schedule: its reminders by name, of the round as a whole. `spent` before the first letter of it is written. */
export const reminders = pgTable(
  "reminders",
  {
    organisationId: organisationId(),
    roundId: uuid("round_id").notNull(),
    /** `few-answers` reminds no rater: subject and coach are told, if too few have answered then. */
    kind: text("kind", { enum: ["after-a-third", "three-days-before", "last-working-day", "few-answers"] }).notNull(),
    status: text("status", { enum: ["planned", "off", "spent"] }).notNull(),
    /** Null before the launch, and where the round leaves no room for it. */
    dueAt: timestamp("due_at", { withTimezone: true }),
  },
  (table) => [
    primaryKey({ name: "reminders_key", columns: [table.organisationId, table.roundId, table.kind] }),
    index("reminders_due").on(table.status, table.dueAt),
    foreignKey({
      name: "reminders_round",
      columns: [table.organisationId, table.roundId],
      foreignColumns: [rounds.organisationId, rounds.id],
    }),
  ],
);

/**
 * What a rater has asked about reminders: one on a day of their own, or none. A morning still to come and never an instant that was;
 * nobody but the claiming of reminders and the mailer may look.
 */
export const reminderWishes = pgTable(
  "reminder_wishes",
  {
    organisationId: organisationId(),
    invitationId: uuid("invitation_id").notNull(),
    roundId: uuid("round_id").notNull(),
    status: text("status", { enum: ["later", "reminded", "stopped"] }).notNull(),
    dueAt: timestamp("due_at", { withTimezone: true }),
  },
  (table) => [
    primaryKey({ name: "reminder_wishes_key", columns: [table.organisationId, table.invitationId] }),
    index("reminder_wishes_due").on(table.status, table.dueAt),
    foreignKey({
      name: "reminder_wishes_invitation",
      columns: [table.organisationId, table.invitationId],
      foreignColumns: [invitations.organisationId, invitations.id],
    }),
    foreignKey({
      name: "reminder_wishes_round",
      columns: [table.organisationId, table.roundId],
      foreignColumns: [rounds.organisationId, rounds.id],
    }),
  ],
);
