import { mkdirSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { chooseAccount } from "./account.ts";
import { findBinaries } from "./binaries.ts";
import { clusterPaths, prepareCluster } from "./cluster.ts";
import { explainFileError } from "./embedded-postgres-error.ts";
import { stopLeftover } from "./leftover.ts";
import { takeOwnership } from "./ownership.ts";
import { launchServer } from "./server.ts";
import type { Durability } from "./server.ts";

export type EmbeddedPostgresOptions = {
  /** Holds the data, the password and the log; created when missing. */
  directory: string;
  /** A free port of 127.0.0.1 unless given. */
  port?: number;
  /** `throw-away` gives up every promise about crashes, for tests. */
  durability: Durability;
};

export type EmbeddedPostgres = {
  /** The superuser's address of the database `postgres`; holds the password, so never log it. */
  url: string;
  port: number;
  stop(): Promise<void>;
};

/**
 * Starts PostgreSQL on a folder, creating the cluster the first time.
 * Rejects with an `EmbeddedPostgresError` for whatever the person who starts it can mend.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = findBinaries();
  const wanted = resolve(options.directory);
  let release = (): void => undefined;
  try {
    mkdirSync(wanted, { recursive: true });
    const paths = clusterPaths(realpathSync(wanted));
    release = takeOwnership(paths.owner, paths.directory);
    const account = chooseAccount(binaries.postgres, paths.data);
    const password = await prepareCluster(paths, binaries, account);
    await stopLeftover(paths.data);
    const server = await launchServer({ paths, binaries, account, durability: options.durability }, options.port);
    return {
      url: `postgres://postgres:${password}@127.0.0.1:${server.port}/postgres`,
      port: server.port,
      async stop() {
        await server.stop();
        release();
      },
    };
  } catch (error) {
    release();
    throw explainFileError(error, wanted);
  }
}
