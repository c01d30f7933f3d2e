import { defineConfig } from "@playwright/test";

/** People in a browser, on the whole product: its own processes, its own embedded PostgreSQL, its own mail server. */
export default defineConfig({
  testDir: "src",
  outputDir: "test-results",
  globalSetup: "./src/start-product.ts",
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  // A second try tells a busy machine from a fault; what needed it is listed as flaky.
  retries: 1,
  timeout: 900_000,
  expect: { timeout: 30_000 },
  use: {
    // What is not there to be pressed after that long will not come.
    actionTimeout: 120_000,
    browserName: "chromium",
    viewport: { width: 1280, height: 900 },
    screenshot: "only-on-failure",
    launchOptions: {
      ...(process.env["PARALLAX_CHROMIUM"] === undefined ? {} : { executablePath: process.env["PARALLAX_CHROMIUM"] }),
      args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
    },
  },
});
