import { mendMirrors } from "../keys/mend-mirrors.ts";
import { KeyStoreError } from "../keys/key-store-error.ts";
import { openProcess } from "../process/open-process.ts";
import { StartError } from "../start-error.ts";
import { type Command, JobFailure } from "./command.ts";
import { readOptions } from "./options.ts";

const help = `Usage: parallax mend-keys

Makes a mirror of the key store anew from the one that is whole, after its disk was
replaced: the ledger first, then every key that no ledger calls burned. Never chooses
between copies that differ. First see that the missing volume is really gone, and not
merely unmounted: keys written below its mount point would outlive every burn.

Example:
  sudo -u parallax-opener parallax mend-keys

Exit codes: 0 done, or nothing to do; 1 it could not be done, 2 wrong usage.
`;

/** `parallax mend-keys`: the one act that adds a mirror to a store that has one. */
export const mendKeysCommand: Command = {
  help,
  run: async (args, terminal) => {
    readOptions(args, [], []);
    try {
      const made = await mendMirrors(openProcess("command").settings.keyMirrors);
      terminal.output.write(made.length === 0 ? "Both mirrors are there.\n" : `Made anew: ${made.join(", ")}\n`);
      return 0;
    } catch (error) {
      if (error instanceof StartError || error instanceof KeyStoreError) throw new JobFailure(error.message);
      throw error;
    }
  },
};
