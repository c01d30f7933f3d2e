import type { Answer } from "@parallax/domain/ballot/piece";
import { boolean, foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { invitations, rounds } from "./round.ts";
import { bytes, organisationId } from "./tenant-columns.ts";

/** The database's half of a round's key, useless alone. Its own table, so that only the opener may read it; burning deletes the row. */
export const roundKeys = pgTable(
  "round_keys",
  {
    organisationId: organisationId(),
    roundId: uuid("round_id").notNull(),
    keyShare: bytes("key_share").notNull(),
  },
  (table) => [
    primaryKey({ name: "round_keys_key", columns: [table.organisationId, table.roundId] }),
    foreignKey({
      name: "round_keys_round",
      columns: [table.organisationId, table.roundId],
      foreignColumns: [rounds.organisationId, rounds.id],
    }),
  ],
);

/** What a rater sent, readable by nobody until the round is opened. One per invitation, of one length, without times. */
export const sealedBallots = pgTable(
  "sealed_ballots",
  {
    organisationId: organisationId(),
    invitationId: uuid("invitation_id").notNull(),
    roundId: uuid("round_id").notNull(),
    sealed: bytes("sealed").notNull(),
    receipt: bytes("receipt").notNull(),
  },
  (table) => [
    primaryKey({ name: "sealed_ballots_key", columns: [table.organisationId, table.invitationId] }),
    index("sealed_ballots_of_round").on(table.organisationId, table.roundId),
    foreignKey({
      name: "sealed_ballots_invitation",
      columns: [table.organisationId, table.invitationId],
      foreignColumns: [invitations.organisationId, invitations.id],
    }),
    foreignKey({
      name: "sealed_ballots_round",
      columns: [table.organisationId, table.roundId],
      foreignColumns: [rounds.organisationId, rounds.id],
    }),
  ],
);

/** What ballots dissolve into. Nothing here says which two pieces one rater wrote: random ids, one transaction, inserted in id order. */
export const pieces = pgTable(
  "pieces",
  {
    organisationId: organisationId(),
    roundId: uuid("round_id").notNull(),
    id: uuid("id").notNull(),
    /** Key of the cell that the piece belongs to; `self` for the subject's own. */
    cell: text("cell").notNull(),
    kind: text("kind").notNull(),
    key: text("key").notNull(),
    answers: jsonb("answers").$type<readonly Answer[]>(),
    text: text("text"),
  },
  (table) => [
    primaryKey({ name: "pieces_key", columns: [table.organisationId, table.roundId, table.id] }),
    foreignKey({
      name: "pieces_round",
      columns: [table.organisationId, table.roundId],
      foreignColumns: [rounds.organisationId, rounds.id],
    }),
  ],
);

/** The receipts of every ballot that was opened, sorted, so that raters can check that theirs is in the box. */
export const boxReceipts = pgTable(
  "box_receipts",
  {
    organisationId: organisationId(),
    roundId: uuid("round_id").notNull(),
    receipt: bytes("receipt").notNull(),
  },
  (table) => [
    primaryKey({
      name: "box_receipts_key",
      columns: [table.organisationId, table.roundId, table.receipt],
    }),
    foreignKey({
      name: "box_receipts_round",
      columns: [table.organisationId, table.roundId],
      foreignColumns: [rounds.organisationId, rounds.id],
    }),
  ],
);

/**
 * The receipts of ballots that were withdrawn, or replaced by another: a request for one of them that comes late, or twice, brings nothing
 * back. Whose they were is not here.
 */
export const withdrawnReceipts = pgTable(
  "withdrawn_receipts",
  {
    organisationId: organisationId(),
    roundId: uuid("round_id").notNull(),
    receipt: bytes("receipt").notNull(),
    replaced: boolean("replaced").notNull().default(false),
  },
  (table) => [
    primaryKey({
      name: "withdrawn_receipts_key",
      columns: [table.organisationId, table.roundId, table.receipt],
    }),
    foreignKey({
      name: "withdrawn_receipts_round",
      columns: [table.organisationId, table.roundId],
      foreignColumns: [rounds.organisationId, rounds.id],
    }),
  ],
);
