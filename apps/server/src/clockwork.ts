import type { Database } from "./db/connect.ts";
import { closeDueRounds } from "./round/close-due-rounds.ts";
import { reportError } from "./error-report.ts";
import type { World } from "./world.ts";

export type Clockwork = {
  /** Ends once what is under way is finished. */
  stop(): Promise<void>;
};

const everyMs = 10_000;

/** What falls due, in the worker. One line a thing; each must be safe to do twice and by two workers at once. */
export function startClockwork(parts: {
  readonly world: World;
  /** As the web's role. */
  readonly database: Database;
}): Clockwork {
  const { world, database } = parts;
  let running: Promise<void> = Promise.resolve();
  let busy = false;

  const tick = (): void => {
    if (busy) return;
    busy = true;
    running = runDue(world, database).finally(() => {
      busy = false;
    });
  };

  const timer = setInterval(tick, everyMs);
  tick();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}

async function runDue(world: World, database: Database): Promise<void> {
  try {
    await closeDueRounds(world, database);
  } catch (error) {
    world.log.error({ error: reportError(error) }, "the clockwork could not look for what is due");
  }
}
