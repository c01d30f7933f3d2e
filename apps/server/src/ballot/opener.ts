import { findCanariesDue, findOpenerWork, type OpenerWork } from "../db/lookup.ts";
import { reportError } from "../error-report.ts";
import { KeyStoreError } from "../keys/key-store-error.ts";
import { burnRoundKey } from "./burn-round-key.ts";
import { finishLaunch, type OpenerParts } from "./finish-launch.ts";
import { openBallots } from "./open-ballots.ts";
import { openCanary } from "./open-canary.ts";
import { sweepKeys } from "./sweep-keys.ts";
import { voidRestoredRounds } from "./void-restored-rounds.ts";

export type { OpenerParts } from "./finish-launch.ts";

export type Opener = {
  /** Ends once what is under way is finished. */
  stop(): Promise<void>;
};

const sweepEveryMs = 3_600_000;
/** How long something may wait when a wake-up call got lost. */
const pollMs = 5000;

/**
 * The opener: a process and a database role of its own, the only reader of round keys. Looks for work when it starts, whenever a verb
 * wakes it, and every few seconds besides, because a call may get lost. One at a time; what fails is tried again.
 */
export async function startOpener(parts: OpenerParts): Promise<Opener> {
  const { database } = parts;
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
      .catch((error: unknown) => tellFailure(parts, error))
      .finally(() => {
        running = null;
        if (again) look();
      });
  };

  await sweep(parts);
  // Ready once it has looked at every round: until then those that were open before take no ballots.
  await vouch(parts).catch((error: unknown) => tellFailure(parts, error));
  const calls = await database.$client.listen("parallax_opener", look, look);
  const poll = setInterval(look, pollMs);
  const broom = setInterval(() => void sweep(parts), sweepEveryMs);
  look();
  return {
    async stop() {
      stopped = true;
      clearInterval(poll);
      clearInterval(broom);
      await calls.unlisten();
      await running;
    },
  };
}

/**
 * Does everything that waits, until nothing new turns up: opening a round makes a key to burn. The ledger comes first: nothing is
 * launched, opened or vouched for in a database that may be an old one.
 */
export async function workThrough(parts: OpenerParts): Promise<void> {
  await vouch(parts);
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

async function vouch(parts: OpenerParts): Promise<void> {
  await voidRestoredRounds(parts);
  await openCanaries(parts);
}

function tellFailure({ world }: OpenerParts, error: unknown): void {
  world.log.error({ error: reportError(error), reason: reasonOf(error) }, "the opener could not look for work");
}

/** A day after its last canary, a minute after one that failed, and at once in a database that was started or put back since. */
async function openCanaries(parts: OpenerParts): Promise<void> {
  for (const place of await findCanariesDue(parts.database)) {
    try {
      await openCanary(parts, place);
    } catch (error) {
      const { roundId } = place;
      parts.world.log.error({ roundId, error: reportError(error) }, "a canary could not be tried; it will be again");
    }
  }
}

async function sweep(parts: OpenerParts): Promise<void> {
  try {
    await sweepKeys(parts);
  } catch (error) {
    parts.world.log.error({ error: reportError(error), reason: reasonOf(error) }, "the key store could not be swept");
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
