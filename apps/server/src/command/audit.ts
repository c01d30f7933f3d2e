import { audit, InvalidInput } from "@parallax/domain/statistics";
import type { AuditResult, Publication } from "@parallax/domain/statistics/audit";
import { type Command, JobFailure } from "./command.ts";
import { problemOf, runLines } from "./line-job.ts";
import { readOptions } from "./options.ts";
import { inputName, readJsonInput } from "./read-input.ts";

const help = `Usage: parallax audit FILE [--json | --ndjson]

Which small sets of raters a list of published sums gives away, in exact arithmetic.
FILE may be - for standard input.

  --json     {"safe": boolean, "disclosed": [[rater, ...], ...]}
  --ndjson   one list of publications per line in, one result per line out. A line that is
             wrong is reported on standard error with its number; the stream goes on.

Publications are linear figures with whole coefficients (multiply a mean by its count):
  { "k": 3,
    "publications": [
      {"id": "peers", "terms": [{"rater": "p1", "item": "i1", "coef": 1}, ...]},
      {"id": "everybody", "terms": [...]} ] }

Example:
  parallax audit publications.json

Exit codes: 0 done (also when a set is disclosed), 1 something is wrong with the file, 2 wrong usage.
`;

/** `parallax audit`: the disclosure audit of methods.md 22. */
export const auditCommand: Command = {
  help,
  run: async (args, terminal) => {
    const { flags, values } = readOptions(args, ["json", "ndjson"], ["FILE"]);
    const [file = "-"] = values;
    if (flags.ndjson) return runLines(file, terminal, auditFile);
    const input = await readJsonInput(file, terminal);
    try {
      const result = auditFile(input);
      terminal.output.write(flags.json ? `${JSON.stringify(result)}\n` : inWords(result));
      return 0;
    } catch (error) {
      throw new JobFailure(`${inputName(file)}: ${problemOf(error)}`);
    }
  },
};

const knownKeys = new Set(["k", "publications"]);

function auditFile(input: unknown): AuditResult {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    throw new InvalidInput("", "not an object with k and publications");
  }
  for (const key of Object.keys(input)) if (!knownKeys.has(key)) throw new InvalidInput(key, "unknown key");
  const { k, publications } = input as { readonly k?: number; readonly publications?: readonly Publication[] };
  if (k === undefined) throw new InvalidInput("k", "is missing");
  if (publications === undefined) throw new InvalidInput("publications", "is missing");
  return audit(publications, k);
}

function inWords({ safe, disclosed }: AuditResult): string {
  if (safe) return "Safe: no combination of these figures depends on fewer than k raters.\n";
  const sets = disclosed.map((raters) => `  ${raters.join(", ")}\n`).join("");
  return `Not safe. Some combination of these figures depends only on:\n${sets}`;
}
