import { randomBytes, randomUUID } from "node:crypto";
import { asId } from "@parallax/domain/id";
import type { Id } from "@parallax/domain/id";
import { pino } from "pino";
import type { Logger, LevelWithSilent } from "pino";
import { reportError } from "./error-report.ts";

/** Everything that is not the same twice: time, chance, and where we tell what happened. Handed to every verb. */
export type World = {
  now(): Date;
  /** A fresh random identifier; never ordered by time. */
  newId<Kind extends string>(): Id<Kind>;
  /** 32 bytes from the operating system's generator. */
  newSecret(): Uint8Array;
  log: Logger;
};

export type { Logger } from "pino";

/** Whoever logs an error logs what may be known of it, and nothing that a driver put into its message. */
const report = (value: unknown): unknown => (value instanceof Error ? reportError(value) : value);
export const logSerializers = { error: report, err: report };

export function realWorld(logLevel: LevelWithSilent, role: string): World {
  return {
    now: () => new Date(),
    newId: <Kind extends string>() => asId<Kind>(randomUUID()),
    newSecret: () => new Uint8Array(randomBytes(32)),
    log: pino({
      level: logLevel,
      base: { role },
      serializers: logSerializers,
      timestamp: pino.stdTimeFunctions.isoTime,
    }),
  };
}
