import { Gauge, type Registry } from "prom-client";
import type { Database } from "../db/connect.ts";
import { readCanaryFigures, type CanaryFigures } from "../db/lookup.ts";

/** How the keys of rounds are, asked of the database whenever somebody looks; without a database there are no figures. */
export function measureCanaries(metrics: Registry, database: Database): void {
  let asked: Promise<CanaryFigures | null> | null = null;
  // The gauges are read together: one question serves them all.
  const ask = () =>
    (asked ??= readCanaryFigures(database)
      .catch(() => null)
      .finally(() => (asked = null)));
  const measure = (name: string, help: string, figure: keyof CanaryFigures) =>
    new Gauge({
      name,
      help,
      registers: [metrics],
      async collect() {
        const figures = await ask();
        if (figures === null) this.remove();
        else this.set(figures[figure]);
      },
    });
  measure("parallax_rounds_waiting", "Rounds that take answers, or wait to be opened.", "rounds");
  measure("parallax_canaries_alive", "Those of them whose key opened a ballot when it was last tried.", "alive");
  measure("parallax_canaries_failed", "Those of them whose key did not; they take no answers.", "failed");
  measure("parallax_canary_age_seconds", "How long ago the trial is that is longest ago.", "oldestSeconds");
}
