import { startTestServer, type TestServerAddress } from "@parallax/database/test-database";

import { migrate } from "@parallax/server/db/migrate";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    testServer: TestServerAddress;
  }
}

export type { TestServerAddress };

/** Vitest's global set-up: one PostgreSQL for the run, with a migrated template that each test file copies. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer(migrate);
  project.provide("testServer", { url: server.url, template: server.template });
  return () => server.stop();
}
