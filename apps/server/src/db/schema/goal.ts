import { boolean, date, foreignKey, integer, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { rounds } from "./round.ts";
import { organisationId } from "./tenant-columns.ts";

/** What a subject chose to work on after reading, in their own words. Three places, so never a fourth goal. */
export const goals = pgTable(
  "goals",
  {
    organisationId: organisationId(),
    roundId: uuid("round_id").notNull(),
    place: smallint("place").notNull(),
    behaviour: text("behaviour").notNull(),
    situation: text("situation").notNull(),
    firstStep: text("first_step").notNull(),
    helper: text("helper").notNull(),
    sign: text("sign").notNull(),
    pulseOn: date("pulse_on", { mode: "string" }),
    /** Raised by every change, so that two tabs never overwrite each other unseen. */
    revision: integer("revision").notNull(),
  },
  (table) => [
    primaryKey({ name: "goals_key", columns: [table.organisationId, table.roundId, table.place] }),
    foreignKey({
      name: "goals_round",
      columns: [table.organisationId, table.roundId],
      foreignColumns: [rounds.organisationId, rounds.id],
    }),
  ],
);

/** What of the subject's choices the coach may see. No row: the goals and nothing else. */
export const goalSharings = pgTable(
  "goal_sharings",
  {
    organisationId: organisationId(),
    roundId: uuid("round_id").notNull(),
    goals: boolean("goals").notNull(),
    marks: boolean("marks").notNull(),
  },
  (table) => [
    primaryKey({ name: "goal_sharings_key", columns: [table.organisationId, table.roundId] }),
    foreignKey({
      name: "goal_sharings_round",
      columns: [table.organisationId, table.roundId],
      foreignColumns: [rounds.organisationId, rounds.id],
    }),
  ],
);
