import { tellHeads } from "./audit/tell-heads.ts";
import type { Database } from "./db/connect.ts";
import { closeDueRounds } from "./round/close-due-rounds.ts";
import { translateQuestionnaires } from "./questionnaire/translate-questionnaires.ts";
import { releaseDueReports } from "./report/release-due-reports.ts";
import { sendDueReminders } from "./reminder/send-due-reminders.ts";
import { reportError } from "./error-report.ts";
import type { World } from "./world.ts";

export type Clockwork = {
  /** Ends once what is under way is finished. */
  stop(): Promise<void>;
};

const everyMs = 10_000;
const dayMs = 86_400_000;

/** What falls due, in the worker. One line a thing; each must be safe to do twice and by two workers at once. */
export function startClockwork(parts: {
  readonly world: World;
  /** As the web's role. */
  readonly database: Database;
}): Clockwork {
  const { world, database } = parts;
  let running: Promise<void> = Promise.resolve();
  let busy = false;
  let toldAt = Number.NEGATIVE_INFINITY;

  const tick = (): void => {
    if (busy) return;
    busy = true;
    const isNewDay = performance.now() - toldAt >= dayMs;
    if (isNewDay) toldAt = performance.now();
    running = runDue(world, database, isNewDay).finally(() => {
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

async function runDue(world: World, database: Database, isNewDay: boolean): Promise<void> {
  try {
    await closeDueRounds(world, database);
    await sendDueReminders(world, database);
    await releaseDueReports(world, database);
    if (isNewDay) await tellHeads({ world, database });
    if (isNewDay) await translateQuestionnaires(world, database);
  } catch (error) {
    world.log.error({ error: reportError(error) }, "the clockwork could not look for what is due");
  }
}
