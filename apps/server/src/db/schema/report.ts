import type { LivePart } from "@parallax/domain/report/live-part";
import type { Concern, Screening } from "@parallax/domain/report/screening";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import {
  boolean,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { members } from "./organisation.ts";
import { rounds } from "./round.ts";
import { bytes, organisationId } from "./tenant-columns.ts";

/** The coach's work on a report before it is released: comments read, introduction written. */
export const reviews = pgTable(
  "reviews",
  {
    organisationId: organisationId(),
    roundId: uuid("round_id").notNull(),
    remarksRead: boolean("remarks_read").notNull().default(false),
    introduction: text("introduction").notNull().default(""),
    /** Whose words the introduction is, and when they last changed it; both null while there is none, or from before this was kept. */
    introducedById: uuid("introduced_by_id"),
    introducedAt: timestamp("introduced_at", { withTimezone: true }),
    /** Raised by every change, so that two coaches never overwrite each other unseen. */
    revision: integer("revision").notNull().default(0),
    /** When the clockwork releases the report, and who wished it so; both null while nobody did. */
    releaseAt: timestamp("release_at", { withTimezone: true }),
    releasePlannedById: uuid("release_planned_by_id"),
  },
  (table) => [
    primaryKey({ name: "reviews_key", columns: [table.organisationId, table.roundId] }),
    foreignKey({
      name: "reviews_round",
      columns: [table.organisationId, table.roundId],
      foreignColumns: [rounds.organisationId, rounds.id],
    }),
    foreignKey({
      name: "reviews_introduced_by",
      columns: [table.organisationId, table.introducedById],
      foreignColumns: [members.organisationId, members.id],
    }),
    foreignKey({
      name: "reviews_release_planned_by",
      columns: [table.organisationId, table.releasePlannedById],
      foreignColumns: [members.organisationId, members.id],
    }),
  ],
);

/**
 * What the coach decided about a comment, decision by decision: the last revision counts, the others are the trail. Rows are never
 * updated. What the rater wrote stays in its piece.
 */
export const screenings = pgTable(
  "screenings",
  {
    organisationId: organisationId(),
    roundId: uuid("round_id").notNull(),
    /** A piece's id, with the place in it where a piece holds several. */
    remark: text("remark").notNull(),
    revision: integer("revision").notNull(),
    kind: text("kind").$type<Screening["kind"]>().notNull(),
    concern: text("concern").$type<Concern>(),
    text: text("text"),
    screenedById: uuid("screened_by_id").notNull(),
    screenedAt: timestamp("screened_at", { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({
      name: "screenings_key",
      columns: [table.organisationId, table.roundId, table.remark, table.revision],
    }),
    foreignKey({
      name: "screenings_round",
      columns: [table.organisationId, table.roundId],
      foreignColumns: [rounds.organisationId, rounds.id],
    }),
    foreignKey({
      name: "screenings_screened_by",
      columns: [table.organisationId, table.screenedById],
      foreignColumns: [members.organisationId, members.id],
    }),
  ],
);

/** One frozen version of a report. Rows are never updated: the database refuses. */
export const releases = pgTable(
  "releases",
  {
    organisationId: organisationId(),
    id: uuid("id").notNull(),
    roundId: uuid("round_id").notNull(),
    number: integer("number").notNull(),
    snapshot: jsonb("snapshot").$type<ReportSnapshot>().notNull(),
    hash: bytes("hash").notNull(),
    introduction: text("introduction").notNull(),
    releasedById: uuid("released_by_id").notNull(),
    releasedAt: timestamp("released_at", { withTimezone: true }).notNull(),
    /** Frozen at the start of a session in which the coach opens it part by part: `release_parts` says how far they are. */
    byPart: boolean("by_part").notNull().default(false),
  },
  (table) => [
    primaryKey({ name: "releases_key", columns: [table.organisationId, table.id] }),
    unique("releases_number").on(table.organisationId, table.roundId, table.number),
    foreignKey({
      name: "releases_round",
      columns: [table.organisationId, table.roundId],
      foreignColumns: [rounds.organisationId, rounds.id],
    }),
    foreignKey({
      name: "releases_released_by",
      columns: [table.organisationId, table.releasedById],
      foreignColumns: [members.organisationId, members.id],
    }),
  ],
);

/** A part of a release that the coach has opened for the subject; of releases by part only. Never closed again. */
export const releaseParts = pgTable(
  "release_parts",
  {
    organisationId: organisationId(),
    roundId: uuid("round_id").notNull(),
    number: integer("number").notNull(),
    part: text("part").$type<LivePart>().notNull(),
    openedAt: timestamp("opened_at", { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({
      name: "release_parts_key",
      columns: [table.organisationId, table.roundId, table.number, table.part],
    }),
    foreignKey({
      name: "release_parts_release",
      columns: [table.organisationId, table.roundId, table.number],
      foreignColumns: [releases.organisationId, releases.roundId, releases.number],
    }),
  ],
);

/** When the subject first had a release in front of them: for the subject and the coach to see. */
export const releaseReadings = pgTable(
  "release_readings",
  {
    organisationId: organisationId(),
    roundId: uuid("round_id").notNull(),
    number: integer("number").notNull(),
    readAt: timestamp("read_at", { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({
      name: "release_readings_key",
      columns: [table.organisationId, table.roundId, table.number],
    }),
    foreignKey({
      name: "release_readings_release",
      columns: [table.organisationId, table.roundId, table.number],
      foreignColumns: [releases.organisationId, releases.roundId, releases.number],
    }),
  ],
);
