import { checkReportFile, type FileCheck } from "@parallax/domain/report/report-file";
import { type Command, JobFailure } from "./command.ts";
import { readOptions } from "./options.ts";
import { inputName, readJsonInput } from "./read-input.ts";

const help = `Usage: parallax verify FILE [--json]

Checks that a report's file (JSON, as it is downloaded from the report) holds what was
released: hashes its content again and compares. FILE may be - for standard input.
The fingerprint covers everything in the file: figures, sentences, comments, introduction,
number and date. In files of the older format it covers neither introduction, number nor
date, and the answer says so.

  --json   {"genuine": boolean, "covers": "everything" | "snapshot", "number": ...,
            "named": hash, "computed": hash}

Compare the hash with the fingerprint on the report's last page as well: whoever changes a
file can also change the hash in it.

Example:
  parallax verify report.json

Exit codes: 0 genuine, 1 changed, or not a report's file, 2 wrong usage.
`;

/** `parallax verify`: the same hash as at the release, or not. */
export const verifyCommand: Command = {
  help,
  run: async (args, terminal) => {
    const { flags, values } = readOptions(args, ["json"], ["FILE"]);
    const [file = "-"] = values;
    const check = checkReportFile(await readJsonInput(file, terminal));
    if (check.kind === "not-a-report") throw new JobFailure(`${inputName(file)}: not a report's file`);
    const { number, covers, named, computed } = check;
    const genuine = check.kind === "genuine";
    const answer = { genuine, covers, number, named, computed };
    terminal.output.write(flags.json ? `${JSON.stringify(answer)}\n` : inWords(check));
    return genuine ? 0 : 1;
  },
};

function inWords({ kind, covers, number, named, computed }: Exclude<FileCheck, { kind: "not-a-report" }>): string {
  if (kind === "changed")
    return `Changed: the content of release ${number} has the fingerprint\n  ${computed}\nand the file says\n  ${named}\n`;
  if (covers === "everything") return `Genuine: release ${number}, fingerprint ${computed}\n`;
  return `Genuine figures, sentences and comments, fingerprint ${computed}\nNot covered by it: the introduction, the number (${number}) and the date.\n`;
}
