import { foreignKey, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { releases } from "./report.ts";
import { bytes, organisationId } from "./tenant-columns.ts";

/** A release as a PDF, on one size of paper, from the first time that somebody asks for it. */
export const papers = pgTable(
  "papers",
  {
    organisationId: organisationId(),
    releaseId: uuid("release_id").notNull(),
    size: text("size").$type<"a4" | "letter">().notNull(),
    status: text("status").$type<"waiting" | "drawn" | "failed">().notNull(),
    /** Why it failed, by name. */
    failure: text("failure").$type<"too-long" | "too-large" | "unsettable">(),
    file: bytes("file"),
  },
  (table) => [
    primaryKey({ name: "papers_key", columns: [table.organisationId, table.releaseId, table.size] }),
    foreignKey({
      name: "papers_release",
      columns: [table.organisationId, table.releaseId],
      foreignColumns: [releases.organisationId, releases.id],
    }),
  ],
);
