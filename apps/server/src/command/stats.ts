import { InvalidInput } from "@parallax/domain/statistics";
import { type Command, JobFailure, WrongUsage } from "./command.ts";
import { problemOf, runLines } from "./line-job.ts";
import { readOptions } from "./options.ts";
import { inputName, readJsonInput } from "./read-input.ts";
import { statistics } from "./statistics-by-name.ts";

const help = `Usage: parallax stats NAME FILE [--json]
       parallax stats FILE --ndjson

Calls one statistical function by name. The input is {"args": [...]} in the order of the
function's arguments; null for one that is left out. FILE may be - for standard input.

  --json     the result on one line instead of indented
  --ndjson   one {"name": ..., "args": [...]} per line in, one result per line out. A line
             that is wrong is reported on standard error with its number; the stream goes on.

Functions:
${inColumns(Object.keys(statistics))}
Example:
  echo '{"args": [0.37, 5]}' | parallax stats spearmanBrown -

Exit codes: 0 done, 1 something is wrong with the input, 2 wrong usage.
`;

/** `parallax stats`: one function of methods.md 25.6. */
export const statsCommand: Command = {
  help,
  run: async (args, terminal) => {
    const streams = args.includes("--ndjson");
    const names = streams ? ["FILE"] : ["NAME", "FILE"];
    const { flags, values } = readOptions(args, ["json", "ndjson"], names);
    if (streams) return runLines(values[0] ?? "-", terminal, callLine);
    const [name = "", file = "-"] = values;
    if (!Object.hasOwn(statistics, name)) throw new WrongUsage(`No function ${JSON.stringify(name)}.`);
    const input = await readJsonInput(file, terminal);
    try {
      const result = call(name, readArguments(input, new Set(["args"])));
      terminal.output.write(`${flags.json ? JSON.stringify(result) : JSON.stringify(result, null, 2)}\n`);
      return 0;
    } catch (error) {
      throw new JobFailure(`${inputName(file)}: ${problemOf(error)}`);
    }
  },
};

function callLine(input: unknown): unknown {
  const args = readArguments(input, new Set(["name", "args"]));
  const { name } = input as { readonly name?: unknown };
  if (typeof name !== "string") throw new InvalidInput("name", name === undefined ? "is missing" : "is not a text");
  if (!Object.hasOwn(statistics, name)) throw new InvalidInput("name", `no function ${JSON.stringify(name)}`);
  return call(name, args);
}

function readArguments(input: unknown, known: ReadonlySet<string>): readonly unknown[] {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    throw new InvalidInput("", 'not an object with "args"');
  }
  for (const key of Object.keys(input)) if (!known.has(key)) throw new InvalidInput(key, "unknown key");
  const { args } = input as { readonly args?: unknown };
  if (!Array.isArray(args)) throw new InvalidInput("args", args === undefined ? "is missing" : "is not a list");
  return args;
}

function call(name: string, args: readonly unknown[]): unknown {
  const statistic = statistics[name as keyof typeof statistics];
  // JSON has no "left out": a null at the end of the arguments is one.
  const given = args.map((value) => value ?? undefined);
  try {
    return (statistic as (...values: readonly unknown[]) => unknown)(...given) ?? null;
  } catch (error) {
    // Arguments of a wrong shape show as a TypeError deep inside; here they are what the person wrote.
    if (error instanceof TypeError || error instanceof RangeError) throw new InvalidInput("args", error.message);
    throw error;
  }
}

function inColumns(names: readonly string[]): string {
  const width = Math.max(...names.map((name) => name.length)) + 2;
  let text = "";
  for (let start = 0; start < names.length; start += 4) {
    text += `  ${names
      .slice(start, start + 4)
      .map((name) => name.padEnd(width))
      .join("")
      .trimEnd()}\n`;
  }
  return text;
}
