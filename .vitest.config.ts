import { defineConfig } from "vitest/config";

// Every room is a project of its own; the browser's tests belong to Playwright.
export default defineConfig({
  test: { projects: ["apps/*", "packages/*", "tests/*", "!tests/e2e"] },
});
