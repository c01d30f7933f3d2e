import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";
import { foreignKey, integer, jsonb, pgTable, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { organisations } from "./organisation.ts";
import { bytes, organisationId } from "./tenant-columns.ts";

export const questionnaires = pgTable(
  "questionnaires",
  {
    organisationId: organisationId(),
    id: uuid("id").notNull(),
    title: text("title").notNull(),
  },
  (table) => [
    primaryKey({ name: "questionnaires_key", columns: [table.organisationId, table.id] }),
    foreignKey({
      name: "questionnaires_organisation",
      columns: [table.organisationId],
      foreignColumns: [organisations.organisationId],
    }),
  ],
);

/** A version is written once; a round that launches with it freezes it. */
export const questionnaireVersions = pgTable(
  "questionnaire_versions",
  {
    organisationId: organisationId(),
    id: uuid("id").notNull(),
    questionnaireId: uuid("questionnaire_id").notNull(),
    number: integer("number").notNull(),
    content: jsonb("content").$type<QuestionnaireContent>().notNull(),
    contentHash: bytes("content_hash").notNull(),
    frozenAt: timestamp("frozen_at", { withTimezone: true }),
  },
  (table) => [
    primaryKey({ name: "questionnaire_versions_key", columns: [table.organisationId, table.id] }),
    unique("questionnaire_versions_number").on(table.organisationId, table.questionnaireId, table.number),
    foreignKey({
      name: "questionnaire_versions_questionnaire",
      columns: [table.organisationId, table.questionnaireId],
      foreignColumns: [questionnaires.organisationId, questionnaires.id],
    }),
  ],
);
