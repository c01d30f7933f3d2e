import { defineConfig } from "vitest/config";

// The lab runs a whole product beside itself: one file at a time, and two runs of one file.
export default defineConfig({ test: { testTimeout: 300_000, hookTimeout: 120_000, maxWorkers: 1, maxConcurrency: 2 } });
