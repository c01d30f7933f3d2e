import type { Command } from "./command.ts";

/** A command in the list: what it does in one line, and where it is. Loaded only when it is asked for, so that help is quick. */
export type ListedCommand = { readonly summary: string; readonly load: () => Promise<Command> };

/** Every command of `npx parallax`. A new one is one file and one entry here. */
export const commands: Readonly<Record<string, ListedCommand>> = {
  analyse: {
    summary: "analyse one round, or a stream of rounds",
    load: async () => (await import("./analyse.ts")).analyseCommand,
  },
  audit: {
    summary: "find the raters that a list of published figures gives away",
    load: async () => (await import("./audit.ts")).auditCommand,
  },
  doctor: {
    summary: "examine the installation: what is refused, what is weak, and what to do",
    load: async () => (await import("./doctor.ts")).doctorCommand,
  },
  found: {
    summary: "found an organisation and print its administrator's sign-in link",
    load: async () => (await import("./found.ts")).foundCommand,
  },
  "rater-page": {
    summary: "print the hashes of the pages that raters see, or compare an installation's with this source",
    load: async () => (await import("./rater-page.ts")).raterPageCommand,
  },
  "mend-keys": {
    summary: "make a mirror of the key store anew from the other",
    load: async () => (await import("./mend-keys.ts")).mendKeysCommand,
  },
  migrate: {
    summary: "bring the database up to this version",
    load: async () => (await import("./migrate.ts")).migrateCommand,
  },
  report: {
    summary: "make the whole report of one round, as a PDF or a web page",
    load: async () => (await import("./report.ts")).reportCommand,
  },
  stats: {
    summary: "call one statistical function by name",
    load: async () => (await import("./stats.ts")).statsCommand,
  },
  "verify-audit": {
    summary: "check every organisation's audit log from its first entry to its last",
    load: async () => (await import("./verify-audit.ts")).verifyAuditCommand,
  },
  verify: {
    summary: "check that a report's file holds what was released",
    load: async () => (await import("./verify.ts")).verifyCommand,
  },
};
