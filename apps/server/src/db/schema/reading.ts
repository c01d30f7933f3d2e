import type { Guesses } from "@parallax/domain/report/guess";
import type { MarkKind } from "@parallax/domain/report/mark";
import { foreignKey, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { members } from "./organisation.ts";
import { rounds } from "./round.ts";
import { organisationId } from "./tenant-columns.ts";

/** How the subject expected others to have rated, written down before their view opened. Rows are never updated: no role may. */
export const guesses = pgTable(
  "guesses",
  {
    organisationId: organisationId(),
    roundId: uuid("round_id").notNull(),
    /** Empty when the subject went on without guessing. */
    guesses: jsonb("guesses").$type<Guesses>().notNull(),
  },
  (table) => [
    primaryKey({ name: "guesses_key", columns: [table.organisationId, table.roundId] }),
    foreignKey({
      name: "guesses_round",
      columns: [table.organisationId, table.roundId],
      foreignColumns: [rounds.organisationId, rounds.id],
    }),
  ],
);

/** What one reader marked in one release of a report. `thing` names it within the snapshot (`parseThing` in the domain). */
export const marks = pgTable(
  "marks",
  {
    organisationId: organisationId(),
    roundId: uuid("round_id").notNull(),
    memberId: uuid("member_id").notNull(),
    releaseNumber: integer("release_number").notNull(),
    thing: text("thing").notNull(),
    kind: text("kind").$type<MarkKind>().notNull(),
  },
  (table) => [
    primaryKey({
      name: "marks_key",
      columns: [table.organisationId, table.roundId, table.memberId, table.releaseNumber, table.thing],
    }),
    foreignKey({
      name: "marks_round",
      columns: [table.organisationId, table.roundId],
      foreignColumns: [rounds.organisationId, rounds.id],
    }),
    foreignKey({
      name: "marks_member",
      columns: [table.organisationId, table.memberId],
      foreignColumns: [members.organisationId, members.id],
    }),
  ],
);
