import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cpuUsage } from "node:process";
import type { Alteration } from "@parallax/support/alteration";
import { prepareAlterations } from "@parallax/support/altered-product";
import postgres from "postgres";
import { judgeLoot } from "./judge-loot.ts";
import { labChance } from "./lab-chance.ts";
import type { LabResult, Variant } from "./lab-result.ts";
import { findTruth } from "./loot/entity.ts";
import { readLoot } from "./read-loot.ts";
import { openLabServer, type LabServer } from "./stage/lab-server.ts";
import { playLab } from "./stage/play-lab.ts";

export type { LabResult } from "./lab-result.ts";
export { openLabServer, type LabServer } from "./stage/lab-server.ts";

export type LabOrder = {
  readonly rounds: number;
  /** Everything random of the harness comes from it. */
  readonly seed: string;
  readonly alterations?: readonly Alteration[];
  /** All of them unless said otherwise. */
  readonly variants?: readonly Variant[];
  /** `apart`, as an installation should run: two webs, worker, opener. `one` is the same code at a third of the cost. */
  readonly processes?: "apart" | "one";
  /** `brief`: one backup instead of three, and no matching of the nearest. What is plain to see is seen all the same, for half the cost. */
  readonly depth?: "whole" | "brief";
  /** A server to share between runs, two at a time; without it the run has its own. */
  readonly server?: LabServer;
};

const everyVariant: readonly Variant[] = ["after-burn", "before-close", "unopened"];

/** Plays rounds on the real product, steals everything that it stored, and tries to bring raters and answers together. */
export async function runLab(order: LabOrder): Promise<LabResult> {
  const { seed, rounds, alterations = [], variants = everyVariant, processes = "apart", depth = "whole" } = order;
  const chance = labChance(seed);
  const startedAt = performance.now();
  // A busy machine stretches the clock and not the work: both are told.
  const elapsed = () => {
    const { user, system } = cpuUsage();
    const passed = (performance.now() - startedAt) / 1000;
    return `${passed.toFixed(0)} s (own work ${((user + system) / 1e6).toFixed(0)} s)`;
  };
  const server = order.server ?? (await openLabServer());
  const directory = mkdtempSync(join(server.directory, "loot-"));
  const database = await server.createDatabase();
  const altered = await prepareAlterations(database.url, alterations);
  const sql = postgres(database.url, { max: 4, connect_timeout: 120, onnotice: () => undefined });
  try {
    const stage = {
      altered,
      sql,
      databaseUrl: database.url,
      postgresData: server.dataDirectory,
      directory,
      processes,
      depth,
    };
    const played = await playLab({ ...stage, rounds, chance });
    const unplanted = altered.unplanted();
    if (unplanted.length > 0) throw new Error(`No process loaded what was altered: ${unplanted.join(", ")}`);
    const playedAfter = elapsed();
    const truth = await findTruth(sql, played.rounds);
    const notebook = await readLoot(sql, server, played, truth);
    const readAfter = elapsed();
    const verdict = judgeLoot(played, truth, notebook, chance.part("attacks"), { variants, depth });
    const notices = [`played after ${playedAfter}, everything read after ${readAfter}, attacked after ${elapsed()}`];
    return { seed, ...verdict, notices };
  } finally {
    await sql.end();
    altered.remove();
    await database.drop();
    if (order.server === undefined) await server.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
