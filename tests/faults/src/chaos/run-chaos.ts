import { parseArgs } from "node:util";
import { startMortalPostgres } from "@parallax/support/mortal-postgres";
import { playChaos } from "./play-chaos.ts";
import { sayViolations } from "./violation.ts";

// npm run chaos -- [--minutes 15] [--seeds 4] [--seed TEXT]: storms over the real product, a seed after the other.

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "15" },
    seeds: { type: "string", default: "4" },
    seed: { type: "string" },
  },
});
const stormMs = Number(values.minutes) * 60_000;
const names = Array.from({ length: Number(values.seeds) }, (_, at) => `${Date.now().toString(36)}-${at + 1}`);
const seeds = values.seed === undefined ? names : [values.seed];
if (!(stormMs > 0) || seeds.length === 0)
  throw new Error("usage: run-chaos.ts [--minutes 15] [--seeds 4] [--seed TEXT]");

let violated = 0;
for (const seed of seeds) {
  process.stdout.write(`\nseed ${seed}, a storm of ${(stormMs / 60_000).toFixed(1)} minutes\n`);
  const postgres = await startMortalPostgres();
  try {
    const rounds = Math.max(4, Math.round(stormMs / 6000));
    const { violations, summary, output } = await playChaos({ seed, postgres, stormMs, rounds, pauseMs: 2000 });
    process.stdout.write(`  ${summary}\n  ${violations.length} violations\n`);
    if (violations.length > 0) process.stdout.write(`${sayViolations(violations)}\n${output}\n`);
    violated += violations.length;
  } finally {
    await postgres.remove();
  }
}
process.exitCode = violated === 0 ? 0 : 1;
