import { defineConfig } from "vitest/config";

// Vitest insists on a default export.
export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    globalSetup: ["@parallax/support/test-server"],
    // Two cores, and a PostgreSQL beside the tests.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
