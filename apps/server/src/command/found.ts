import { parsePastedPeople } from "@parallax/domain/nomination/parse-pasted-people";
import { parseAddress } from "@parallax/domain/nomination/address";
import { asciiDomain } from "../ascii-domain.ts";
import { connectDatabase, disconnectDatabase } from "../db/connect.ts";
import { migrate } from "../db/migrate.ts";
import { foundOrganisation } from "../organisation/found-organisation.ts";
import { openProcess } from "../process/open-process.ts";
import { printLink } from "../sign-in/print-link.ts";
import { StartError } from "../start-error.ts";
import { type Command, JobFailure, WrongUsage } from "./command.ts";
import { withDatabaseUrl } from "./database-url.ts";
import { readOptions } from "./options.ts";

const linkLastsMs = 24 * 3_600_000;

const help = `Usage: parallax found ORGANISATION ADMINISTRATOR [--json]

Founds an organisation with its first administrator and prints a link that signs the
administrator in, once, within a day.

  ADMINISTRATOR   "Name <address>"
  --json          {"organisationId": ..., "link": ...}

Works beside a running product and without one; on the server of DATABASE_URL, or on the
embedded one.

Example:
  parallax found "Fernhill Rail Works" "Priya Raman <priya@fernhill.example>"

Exit codes: 0 done, 1 it could not be done, 2 wrong usage.
`;

/** `parallax found`: the way into an installation without a demonstration. */
export const foundCommand: Command = {
  help,
  run: async (args, terminal) => {
    const { flags, values } = readOptions(args, ["json"], ["ORGANISATION", "ADMINISTRATOR"]);
    const [name = "", administrator = ""] = values;
    const founder = readFounder(administrator);
    if (name.trim() === "") throw new WrongUsage("ORGANISATION is empty.");
    const { world, settings } = openProcess("command");
    try {
      const founded = await withDatabaseUrl(settings, async (url) => {
        await migrate(url);
        const database = connectDatabase(url, "app", { maxConnections: 1 });
        try {
          const { organisationId, founder: member } = await foundOrganisation({ world, database }, { name, founder });
          const expiresAt = new Date(world.now().getTime() + linkLastsMs);
          const { accountId } = member;
          const link = await printLink({ world, database, settings }, { accountId, expiresAt, reusable: false });
          return { organisationId, link };
        } finally {
          await disconnectDatabase(database);
        }
      });
      const words = `${name} is founded. ${founder.name} signs in once, within a day, at\n  ${founded.link}\n`;
      terminal.output.write(flags.json ? `${JSON.stringify(founded)}\n` : words);
      return 0;
    } catch (error) {
      if (error instanceof StartError) throw new JobFailure(error.message);
      throw error;
    }
  },
};

function readFounder(text: string) {
  const [line] = parsePastedPeople(text).people;
  const address = parseAddress(asciiDomain(line?.address ?? ""));
  if (line === undefined || line.name === "" || !address.ok)
    throw new WrongUsage('ADMINISTRATOR is not like "Name <address>".');
  return { name: line.name, address: address.value };
}
