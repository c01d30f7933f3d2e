import { foreignKey, integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { members } from "./organisation.ts";
import { rounds } from "./round.ts";
import { bytes, organisationId } from "./tenant-columns.ts";

/** A coach's own key, wrapped in their browser by what only they know. The product cannot open it. */
export const noteKeys = pgTable(
  "note_keys",
  {
    organisationId: organisationId(),
    coachId: uuid("coach_id").notNull(),
    salt: bytes("salt").notNull(),
    wrapped: bytes("wrapped").notNull(),
  },
  (table) => [
    primaryKey({ name: "note_keys_key", columns: [table.organisationId, table.coachId] }),
    foreignKey({
      name: "note_keys_coach",
      columns: [table.organisationId, table.coachId],
      foreignColumns: [members.organisationId, members.id],
    }),
  ],
);

/** What a coach wrote for themselves about a round, sealed in their browser. */
export const notes = pgTable(
  "notes",
  {
    organisationId: organisationId(),
    roundId: uuid("round_id").notNull(),
    coachId: uuid("coach_id").notNull(),
    sealed: bytes("sealed").notNull(),
    revision: integer("revision").notNull(),
  },
  (table) => [
    primaryKey({ name: "notes_key", columns: [table.organisationId, table.roundId, table.coachId] }),
    foreignKey({
      name: "notes_round",
      columns: [table.organisationId, table.roundId],
      foreignColumns: [rounds.organisationId, rounds.id],
    }),
    foreignKey({
      name: "notes_note_key",
      columns: [table.organisationId, table.coachId],
      foreignColumns: [noteKeys.organisationId, noteKeys.coachId],
    }),
  ],
);
