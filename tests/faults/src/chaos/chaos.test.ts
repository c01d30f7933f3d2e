import { startMortalPostgres } from "@parallax/support/mortal-postgres";
import { expect, test } from "vitest";
import { playChaos } from "./play-chaos.ts";
import { sayViolations } from "./violation.ts";

test("a storm over the whole product costs nobody an answer, a letter or a promise", { timeout: 420_000 }, async () => {
  const seed = process.env["PARALLAX_SEED"] ?? Date.now().toString(36);
  process.stdout.write(`  seed ${seed}; the same storm again: npm run chaos -- --minutes 0.4 --seed ${seed}\n`);
  const postgres = await startMortalPostgres();
  try {
    const { violations, summary, output } = await playChaos({
      seed,
      postgres,
      stormMs: 24_000,
      rounds: 4,
      pauseMs: 2000,
    });
    process.stdout.write(`  ${summary}\n`);
    if (violations.length > 0) process.stdout.write(`${output}\n`);
    expect(sayViolations(violations)).toBe("");
  } finally {
    await postgres.remove();
  }
});
