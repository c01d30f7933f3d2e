import { foreignKey, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { rounds } from "./round.ts";
import { bytes, organisationId } from "./tenant-columns.ts";

/** A round's report, or its coach's prep sheet, as a PDF on one size of paper, from the first time that somebody asks for it. */
export const papers = pgTable(
  "papers",
  {
    organisationId: organisationId(),
    roundId: uuid("round_id").notNull(),
    kind: text("kind").$type<"report" | "prep">().notNull(),
    size: text("size").$type<"a4" | "letter">().notNull(),
    status: text("status").$type<"waiting" | "drawn" | "failed">().notNull(),
    /** Why it failed, by name. */
    failure: text("failure").$type<"too-long" | "too-large" | "unsettable">(),
    /** A hash of what it is drawn from: a file of anything else is never handed out. */
    basis: bytes("basis"),
    file: bytes("file"),
  },
  (table) => [
    primaryKey({ name: "papers_key", columns: [table.organisationId, table.roundId, table.kind, table.size] }),
    foreignKey({
      name: "papers_round",
      columns: [table.organisationId, table.roundId],
      foreignColumns: [rounds.organisationId, rounds.id],
    }),
  ],
);
