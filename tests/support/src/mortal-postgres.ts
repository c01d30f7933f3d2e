import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { clusterPaths } from "@parallax/database/cluster";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "@parallax/database/embedded-postgres";
import { waitForEnd } from "@parallax/database/process-state";

/** A PostgreSQL that keeps its word (fsync and all), can be killed at any moment, and comes back on the same folder and port. */
export type MortalPostgres = {
  readonly url: string;
  readonly port: number;
  /** For whatever else a test keeps on disk; removed at the end. */
  readonly directory: string;
  /** SIGKILL, or SIGQUIT, which PostgreSQL calls an immediate stop. Resolves once the server's process is gone. */
  kill(signal: "SIGKILL" | "SIGQUIT"): Promise<void>;
  /** Recovers and answers again. */
  start(): Promise<void>;
  /** Ends it and removes the folder. */
  remove(): Promise<void>;
};

const comeBackMs = 60_000;

/** `directory`: a folder to use, such as a small disk; else one beside those of other test servers, where the next run clears up. */
export async function startMortalPostgres(given?: string): Promise<MortalPostgres> {
  const directory = given ?? makeDirectory();
  const paths = clusterPaths(directory);
  let server: EmbeddedPostgres = await startEmbeddedPostgres({ directory, durability: "full" });
  const { url, port } = server;
  return {
    url,
    port,
    directory,
    async kill(signal) {
      const pid = Number(readFileSync(join(paths.data, "postmaster.pid"), "utf8").split("\n")[0]);
      process.kill(pid, signal);
      if (!(await waitForEnd(pid, 20_000))) process.kill(pid, "SIGKILL");
      await server.stop();
    },
    async start() {
      const deadline = Date.now() + comeBackMs;
      for (;;) {
        try {
          server = await startEmbeddedPostgres({ directory, port, durability: "full" });
          return;
        } catch (error) {
          if (Date.now() > deadline) throw error;
          await delay(200);
        }
      }
    },
    async remove() {
      await server.stop();
      rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function makeDirectory(): string {
  const root = join(tmpdir(), `parallax-tests-${process.getuid?.() ?? "user"}`);
  mkdirSync(root, { recursive: true, mode: 0o700 });
  const directory = mkdtempSync(join(root, "run-"));
  // Root may have to hand the server to another account, which must be able to pass through.
  for (const folder of [root, directory]) chmodSync(folder, 0o711);
  return directory;
}
