import type { OpeningManifest } from "@parallax/domain/ballot/dissolved-ballots";
import type { LaunchParameters } from "@parallax/domain/ballot/parameters";
import type { RoundPolicy } from "@parallax/domain/round/policy";
import { roundStatuses } from "@parallax/domain/round/status";
import {
  boolean,
  foreignKey,
  index,
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
import { questionnaireVersions } from "./questionnaire.ts";
import { bytes, organisationId } from "./tenant-columns.ts";

export const rounds = pgTable(
  "rounds",
  {
    organisationId: organisationId(),
    id: uuid("id").notNull(),
    subjectId: uuid("subject_id").notNull(),
    coachId: uuid("coach_id"),
    questionnaireVersionId: uuid("questionnaire_version_id").notNull(),
    status: text("status", { enum: roundStatuses }).notNull(),
    /** Why the subject asks, in their own words; raters read it. */
    message: text("message").notNull(),
    policy: jsonb("policy").$type<RoundPolicy>().notNull(),
    closesAt: timestamp("closes_at", { withTimezone: true }).notNull(),
    requestedAt: timestamp("requested_at", { withTimezone: true }).notNull(),
    /** Set when the subject launches; the opener answers by making the key and moving the round to collecting. */
    launchRequestedAt: timestamp("launch_requested_at", { withTimezone: true }),
    launchedAt: timestamp("launched_at", { withTimezone: true }),
    /** When answers stopped, whether the round was closed or cancelled. */
    closedAt: timestamp("closed_at", { withTimezone: true }),
    parameters: jsonb("parameters").$type<LaunchParameters>(),
    parametersHash: bytes("parameters_hash"),
    ballotBytes: integer("ballot_bytes"),
    manifest: jsonb("manifest").$type<OpeningManifest>(),
    burned: boolean("burned").notNull().default(false),
  },
  (table) => [
    primaryKey({ name: "rounds_key", columns: [table.organisationId, table.id] }),
    index("rounds_subject").on(table.organisationId, table.subjectId),
    index("rounds_coach").on(table.organisationId, table.coachId),
    index("rounds_due").on(table.status, table.closesAt),
    foreignKey({
      name: "rounds_subject_member",
      columns: [table.organisationId, table.subjectId],
      foreignColumns: [members.organisationId, members.id],
    }),
    foreignKey({
      name: "rounds_coach_member",
      columns: [table.organisationId, table.coachId],
      foreignColumns: [members.organisationId, members.id],
    }),
    foreignKey({
      name: "rounds_questionnaire_version",
      columns: [table.organisationId, table.questionnaireVersionId],
      foreignColumns: [questionnaireVersions.organisationId, questionnaireVersions.id],
    }),
  ],
);

/** Whom the subject wants to ask. Turned into invitations by the launch. */
export const nominations = pgTable(
  "nominations",
  {
    organisationId: organisationId(),
    id: uuid("id").notNull(),
    roundId: uuid("round_id").notNull(),
    raterGroup: text("rater_group").notNull(),
    name: text("name").notNull(),
    address: text("address").notNull(),
  },
  (table) => [
    primaryKey({ name: "nominations_key", columns: [table.organisationId, table.id] }),
    unique("nominations_address").on(table.organisationId, table.roundId, table.address),
    foreignKey({
      name: "nominations_round",
      columns: [table.organisationId, table.roundId],
      foreignColumns: [rounds.organisationId, rounds.id],
    }),
  ],
);

/** One rater's place in a launched round, the subject's own included. No times: they would say who answered when. */
export const invitations = pgTable(
  "invitations",
  {
    organisationId: organisationId(),
    id: uuid("id").notNull(),
    roundId: uuid("round_id").notNull(),
    raterGroup: text("rater_group").notNull(),
    name: text("name").notNull(),
    address: text("address").notNull(),
    linkVersion: integer("link_version").notNull().default(1),
    secretHash: bytes("secret_hash").notNull(),
    status: text("status", { enum: ["invited", "declined", "revoked"] })
      .notNull()
      .default("invited"),
  },
  (table) => [
    primaryKey({ name: "invitations_key", columns: [table.organisationId, table.id] }),
    unique("invitations_secret").on(table.secretHash),
    unique("invitations_address").on(table.organisationId, table.roundId, table.address),
    foreignKey({
      name: "invitations_round",
      columns: [table.organisationId, table.roundId],
      foreignColumns: [rounds.organisationId, rounds.id],
    }),
  ],
);
