import { customType, uuid } from "drizzle-orm/pg-core";

/** The first column of every tenant table and of its primary key. */
export const organisationId = () => uuid("organisation_id").notNull();

export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
});
