import { randomBytes, randomUUID } from "node:crypto";
import { asId } from "@parallax/domain/id";
import type { Id } from "@parallax/domain/id";
import { logSerializers, type World } from "@parallax/server/world";
import { pino } from "pino";

export type TestWorld = World & {
  /** Moves the clock; it otherwise runs as the real one. */
  moveClock(by: { days?: number; hours?: number; minutes?: number }): void;
  /** Every log line so far, as it would have been written. */
  readonly logLines: readonly string[];
};

/** The real world with a clock that tests may move and a log that they may read. */
export function createTestWorld(): TestWorld {
  let aheadMs = 0;
  const logLines: string[] = [];
  const log = pino(
    { level: "info", base: null, serializers: logSerializers },
    { write: (line: string) => void logLines.push(line) },
  );
  return {
    now: () => new Date(Date.now() + aheadMs),
    newId: <Kind extends string>(): Id<Kind> => asId<Kind>(randomUUID()),
    newSecret: () => new Uint8Array(randomBytes(32)),
    log,
    logLines,
    moveClock: ({ days = 0, hours = 0, minutes = 0 }) => {
      aheadMs += ((days * 24 + hours) * 60 + minutes) * 60_000;
    },
  };
}
