import { defineConfig } from "vitest/config";

// Vitest insists on a default export. Each test starts a process of its own.
export default defineConfig({ test: { include: ["**/*.test.ts"], maxWorkers: 2, testTimeout: 60_000 } });
