import { boolean, index, pgSchema, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { bytes } from "./tenant-columns.ts";

/** Who signs in. Apart from the tenants: an address may belong to members of several organisations. */
export const identity = pgSchema("identity");

export const accounts = identity.table("accounts", {
  id: uuid("id").primaryKey(),
  address: text("address").notNull().unique(),
});

export const signInLinks = identity.table(
  "sign_in_links",
  {
    id: uuid("id").primaryKey(),
    /** Of the token that the mailer rebuilds from the id with the sign-in key when it renders the letter. */
    tokenHash: bytes("token_hash").notNull().unique(),
    /** Null when nobody has the address: such a link can never be spent, but asking for it costs the same work. */
    accountId: uuid("account_id").references(() => accounts.id, { onDelete: "cascade" }),
    /** Null for a link that the operator printed; otherwise only the browser that asked may spend it. */
    browserHash: bytes("browser_hash"),
    /** The demonstration's links may be used again until they expire. */
    reusable: boolean("reusable").notNull().default(false),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    spentAt: timestamp("spent_at", { withTimezone: true }),
  },
  (table) => [index("sign_in_links_account").on(table.accountId)],
);

export const sessions = identity.table(
  "sessions",
  {
    idHash: text("id_hash").primaryKey(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    organisationId: uuid("organisation_id").notNull(),
    memberId: uuid("member_id").notNull(),
    startedAt: timestamp("started_at", { withTimezone: true }).notNull(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  },
  (table) => [index("sessions_account").on(table.accountId)],
);
