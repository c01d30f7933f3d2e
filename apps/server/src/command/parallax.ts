import { readFileSync } from "node:fs";
import process from "node:process";
import { type Command, JobFailure, WrongUsage, type Terminal } from "./command.ts";
import { commands } from "./commands.ts";

/** `npx parallax <command>`: exit code 0 done, 1 the job failed, 2 wrong usage. */
async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = "", ...rest] = args;
  if (name === "--version") {
    terminal.output.write(`${version()}\n`);
    return 0;
  }
  if (name === "--help" || name === "-h" || (name === "help" && rest.length === 0)) {
    terminal.output.write(overview());
    return 0;
  }
  if (name === "help") return main([...rest, "--help"], terminal);
  if (name === "") throw new WrongUsage("Which command?");
  const listed = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (listed === undefined) throw new WrongUsage(`No command ${JSON.stringify(name)}.`);
  const command: Command = await listed.load();
  const beforeValues = rest.includes("--") ? rest.slice(0, rest.indexOf("--")) : rest;
  if (beforeValues.includes("--help") || beforeValues.includes("-h")) {
    terminal.output.write(command.help);
    return 0;
  }
  return command.run(rest, terminal);
}

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length)) + 2;
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}${summary}\n`);
  return `Usage: parallax COMMAND [ARGUMENTS]\n\n${lines.join("")}\nparallax COMMAND --help says more, with an example.\n`;
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}

/** Whoever read our output has closed it, as `head` does: nobody is left to tell, and that is no failure. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
}

const { stdin, stdout, stderr } = process;
stdout.on("error", leaveQuietly);
stderr.on("error", leaveQuietly);
const args = process.argv.slice(2);
try {
  const isScreen = stdout.isTTY === true;
  process.exitCode = await main(args, { input: stdin, output: stdout, errors: stderr, isScreen });
} catch (error) {
  if (error instanceof WrongUsage) {
    const about = args[0] !== undefined && Object.hasOwn(commands, args[0]) ? ` ${args[0]}` : "";
    stderr.write(`${error.message} See: parallax${about} --help\n`);
    process.exitCode = 2;
  } else if (error instanceof JobFailure) {
    stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else {
    throw error;
  }
}
