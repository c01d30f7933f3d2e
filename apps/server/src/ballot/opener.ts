import { findOpenerWork, type OpenerWork } from "../db/lookup.ts";
import { reportError } from "../error-report.ts";
import { KeyStoreError } from "../keys/key-store-error.ts";
import { burnRoundKey } from "./burn-round-key.ts";
import { finishLaunch, type OpenerParts } from "./finish-launch.ts";
import { openBallots } from "./open-ballots.ts";
import { voidRestoredRounds } from "./void-restored-rounds.ts";

export type { OpenerParts } from "./finish-launch.ts";

export type Opener = {
  /** Ends once what is under way is finished. */
  stop(): Promise<void>;
};

/** How long something may wait when a wake-up call got lost. */
const pollMs = 15_000;

/**
 * The opener: a process and a database role of its own, the only reader of round keys. Looks for work when it starts, whenever a verb
 * wakes it, and every few seconds besides, because a call may get lost. One at a time; what fails is tried again.
 */
export async function startOpener(parts: OpenerParts): Promise<Opener> {
  const { world, database } = parts;
  let stopped = false;
  let running: Promise<void> | null = null;
  let again = false;

  const look = (): void => {
    if (stopped) return;
    if (running !== null) {
      again = true;
      return;
    }
    again = false;
    running = workThrough(parts)
      .catch((error: unknown) => world.log.error({ error: reportError(error) }, "the opener could not look for work"))
      .finally(() => {
        running = null;
        if (again) look();
      });
  };

  await voidRestoredRounds(parts);
  const calls = await database.$client.listen("parallax_opener", look, look);
  const poll = setInterval(look, pollMs);
  look();
  return {
    async stop() {
      stopped = true;
      clearInterval(poll);
      await calls.unlisten();
      await running;
    },
  };
}

/** Does everything that waits, until nothing new turns up: opening a round makes a key to burn. */
export async function workThrough(parts: OpenerParts): Promise<void> {
  const failed = new Set<string>();
  for (;;) {
    const waiting = await findOpenerWork(parts.database);
    const next = waiting.filter((work) => !failed.has(nameOf(work)));
    if (next.length === 0) return;
    for (const work of next) {
      try {
        if (!(await acts[work.kind](parts, work))) failed.add(nameOf(work));
      } catch (error) {
        failed.add(nameOf(work));
        parts.world.log.error(
          { work, error: reportError(error), reason: reasonOf(error) },
          "the opener could not finish; it will try again",
        );
      }
    }
  }
}

const acts = { launch: finishLaunch, open: openBallots, burn: burnRoundKey } as const;

/** A failed statement's message may hold people's words, so only the key store's own are told. */
function reasonOf(error: unknown): string | undefined {
  return error instanceof KeyStoreError ? error.message : undefined;
}

function nameOf({ kind, roundId }: OpenerWork): string {
  return `${kind} ${roundId}`;
}
