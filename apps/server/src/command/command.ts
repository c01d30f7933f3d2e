import type { Readable, Writable } from "node:stream";

/** What a command may touch: its input and output, and whether a person watches. */
export type Terminal = {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  /** Where output goes is a screen. */
  readonly isScreen: boolean;
};

/** One command of `npx parallax`. `run` returns the exit code: 0 done, 1 the job failed; wrong usage throws `WrongUsage`. */
export type Command = {
  /** What `--help` prints: usage, options, an example. */
  readonly help: string;
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
};

/** The person asked for something that does not exist: exit code 2. */
export class WrongUsage extends Error {}

/** The job cannot be done for a reason that the person can mend: exit code 1, one line, no stack. */
export class JobFailure extends Error {}
