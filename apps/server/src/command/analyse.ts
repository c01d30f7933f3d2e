import { runRound } from "@parallax/domain/statistics";
import { withoutRaters } from "@parallax/domain/statistics/run-round";
import type { Round } from "@parallax/domain/statistics/round-input";
import type { Command, Terminal } from "./command.ts";
import { JobFailure } from "./command.ts";
import { problemOf, runLines } from "./line-job.ts";
import { readOptions } from "./options.ts";
import { printAnalysis } from "./print-analysis.ts";
import { inputName, readJsonInput } from "./read-input.ts";

const help = `Usage: parallax analyse FILE [--json | --ndjson]

Reads one round (JSON) and prints its analysis. FILE may be - for standard input.

  --json     the analysis as one JSON document, full precision
  --ndjson   one round per line in, one analysis per line out, in constant memory.
             A line that is wrong is reported on standard error with its number and gives
             no output; the stream goes on, and the exit code is 1.

A round:
  { "scale": {"min": 1, "max": 5},
    "competencies": [{"id": "clarity", "cluster": "leadership", "items": ["c1", "c2"]}],
    "items": [{"id": "c1", "competency": "clarity"}, {"id": "c2", "competency": "clarity", "reverse": true}],
    "raters": [{"id": "s", "group": "self", "answers": [4, 2]},
               {"id": "p1", "group": "peer", "answers": [3, null]},
               {"id": "p2", "group": "peer", "answers": {"c1": 4, "c2": 2}},
               {"id": "p3", "group": "peer", "answers": [5, 1]}],
    "config": {"k": 3} }

Example:
  parallax analyse round.json --json | jq .allOthers.clarity.mean

Exit codes: 0 done, 1 something is wrong with the round, 2 wrong usage.
`;

/** `parallax analyse`: methods.md part I for a round file. */
export const analyseCommand: Command = {
  help,
  run: async (args, terminal) => {
    const { flags, values } = readOptions(args, ["json", "ndjson"], ["FILE"]);
    const [file = "-"] = values;
    if (flags.ndjson) return runLines(file, terminal, analyse);
    return analyseFile(file, terminal, flags.json);
  },
};

async function analyseFile(file: string, terminal: Terminal, asJson: boolean): Promise<number> {
  const round = await readJsonInput(file, terminal);
  try {
    const analysis = analyse(round);
    terminal.output.write(asJson ? `${JSON.stringify(analysis)}\n` : printAnalysis(analysis, round as Round));
    return 0;
  } catch (error) {
    throw new JobFailure(`${inputName(file)}: ${problemOf(error)}`);
  }
}

function analyse(round: unknown) {
  return withoutRaters(runRound(round as Round));
}
