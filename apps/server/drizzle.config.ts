import { defineConfig } from "drizzle-kit";

// drizzle-kit insists on a default export; it is the one exception.
export default defineConfig({
  dialect: "postgresql",
  schema: "./src/db/schema/*.ts",
  out: "./src/db/migrations",
});
