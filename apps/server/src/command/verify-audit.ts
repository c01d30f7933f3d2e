import { verifyChains } from "../audit/verify-chains.ts";
import { connectDatabase, disconnectDatabase } from "../db/connect.ts";
import { openProcess } from "../process/open-process.ts";
import { StartError } from "../start-error.ts";
import { type Command, JobFailure } from "./command.ts";
import { withDatabaseUrl } from "./database-url.ts";
import { readOptions } from "./options.ts";

const help = `Usage: parallax verify-audit [--json]

Checks that in every organisation's audit log each entry follows from the one before it,
and prints the heads. Whoever changes or removes an entry breaks the chain there; whoever
rewrites all that follows, too, has another head than the one that was kept (the product
logs every head once a day).

  --json   [{"organisationId": ..., "entries": ..., "head": ..., "brokenAt": number | null}, ...]

Reads DATABASE_URL_APP or DATABASE_URL: where the parts run apart, give it the web's environment.

Example:
  parallax verify-audit

Exit codes: 0 every chain is whole, 1 one is broken, 2 wrong usage.
`;

/** `parallax verify-audit`: security.md 1.4. */
export const verifyAuditCommand: Command = {
  help,
  run: async (args, terminal) => {
    const { flags } = readOptions(args, ["json"], []);
    try {
      const { settings } = openProcess("command");
      const work = async (url: string) => {
        const database = connectDatabase(url, "app", { maxConnections: 1 });
        try {
          return await verifyChains(database);
        } finally {
          await disconnectDatabase(database);
        }
      };
      const own = settings.databaseUrlOf.app;
      const chains = own === null ? await withDatabaseUrl(settings, work) : await work(own);
      const lines = chains.map(({ organisationId, entries, head, brokenAt }) =>
        brokenAt === null
          ? `whole   ${organisationId}  ${entries} entries, head ${head}\n`
          : `BROKEN  ${organisationId}  at entry ${brokenAt}: it was changed, or what came before it was\n`,
      );
      terminal.output.write(
        flags.json ? `${JSON.stringify(chains)}\n` : lines.join("") || "There is no organisation.\n",
      );
      return chains.some(({ brokenAt }) => brokenAt !== null) ? 1 : 0;
    } catch (error) {
      if (error instanceof StartError) throw new JobFailure(error.message);
      throw error;
    }
  },
};
