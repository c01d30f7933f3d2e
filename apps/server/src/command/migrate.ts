import { migrate } from "../db/migrate.ts";
import { openProcess } from "../process/open-process.ts";
import { StartError } from "../start-error.ts";
import { type Command, JobFailure } from "./command.ts";
import { withDatabaseUrl } from "./database-url.ts";
import { readOptions } from "./options.ts";

const help = `Usage: parallax migrate

Brings the database of DATABASE_URL (or the embedded one) up to this version: roles, tables,
rights, the queue of letters. Its user owns the database and may create roles. Safe to
repeat, and for several at once. An installation whose parts run apart needs it before the
first start and at every upgrade; "npm start" does the same by itself.

Example:
  DATABASE_URL=postgres://parallax_migrate:...@db/parallax parallax migrate

Exit codes: 0 done, 1 it could not be done, 2 wrong usage.
`;

/** `parallax migrate`: the one act that needs the owner's login. */
export const migrateCommand: Command = {
  help,
  run: async (args, terminal) => {
    readOptions(args, [], []);
    try {
      await withDatabaseUrl(openProcess("command").settings, migrate);
      terminal.output.write("The database is up to date.\n");
      return 0;
    } catch (error) {
      if (error instanceof StartError) throw new JobFailure(error.message);
      throw error;
    }
  },
};
