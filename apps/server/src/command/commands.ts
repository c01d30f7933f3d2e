import type { Command } from "./command.ts";

/** Every command of `npx parallax`, loaded only when it is asked for. A new one is one file and one line here. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  analyse: async () => (await import("./analyse.ts")).analyseCommand,
  audit: async () => (await import("./audit.ts")).auditCommand,
  found: async () => (await import("./found.ts")).foundCommand,
  stats: async () => (await import("./stats.ts")).statsCommand,
};
