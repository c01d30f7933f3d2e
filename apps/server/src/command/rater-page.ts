import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import {
  pageFileList,
  pathOfPageFile,
  readPageFiles,
  writePageFiles,
  type PageFile,
} from "@parallax/domain/ballot/page-files";
import { type Command, JobFailure, WrongUsage } from "./command.ts";
import { readOptions } from "./options.ts";
import { table } from "./table.ts";

const help = `Usage: parallax rater-page [--at URL] [--json]

Builds the pages that raters see from this source and prints the SHA-256 of every file, and one
hash of them all: SHA-256 of the list above it. The page at /r/box shows the same one hash of
what its server delivers.

  --at URL   fetch the pages of a running installation and compare them with this source, file
             by file, once as this command and once as a browser would ask
  --json     one object on one line

Example:
  parallax rater-page --at https://feedback.example.org

Exit codes: 0 done and the same, 1 a file differs or cannot be had, 2 wrong usage.
`;

/** `parallax rater-page`: whether raters are served the page that this source makes. */
export const raterPageCommand: Command = {
  help,
  run: async (args, { output }) => {
    const { address, rest } = takeAddress(args);
    const { flags } = readOptions(rest, ["json"], []);
    const built = await buildFiles();
    const all = hashOf(writePageFiles(built));
    if (address === null) {
      output.write(flags.json ? `${JSON.stringify({ all, files: built })}\n` : `${writePageFiles(built)}\n${all}\n`);
      return 0;
    }
    const compared = await compareWith(address, built);
    const isSame = compared.every(({ verdict }) => verdict === "same");
    if (flags.json) output.write(`${JSON.stringify({ all, at: address.origin, isSame, files: compared })}\n`);
    else
      output.write(
        `${table(
          ["File", address.origin],
          compared.map(({ name, verdict }) => [name, verdict]),
        )}\n${closing(isSame, all)}\n`,
      );
    return isSame ? 0 : 1;
  },
};

type Verdict = "same" | "differs" | "differs for browsers" | "missing" | "not of this source";

function closing(isSame: boolean, all: string): string {
  return isSame
    ? `It serves the page of this source: ${all}`
    : `It does not serve the page of this source, whose hash is ${all}.\nIt may run another version: compare with the source of the version that it says it runs. If it should be this one,\nsomebody changed the page. Nobody should answer there before you know why.`;
}

function takeAddress(args: readonly string[]): { readonly address: URL | null; readonly rest: readonly string[] } {
  const at = args.indexOf("--at");
  if (at < 0) return { address: null, rest: args };
  const text = args[at + 1] ?? "";
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new WrongUsage(`--at needs an address, such as https://feedback.example.org.`);
  return { address: new URL(text), rest: args.toSpliced(at, 2) };
}

/** Always built anew: what lies in a folder may be older than the source. */
async function buildFiles(): Promise<readonly PageFile[]> {
  const folder = await mkdtemp(join(tmpdir(), "parallax-rater-page-"));
  try {
    const script = fileURLToPath(new URL("../../../rater/build/build.ts", import.meta.url));
    await promisify(execFile)(process.execPath, [script, folder]);
    const files = readPageFiles(await readFile(join(folder, pageFileList), "utf8"));
    if (files === null) throw new JobFailure("The pages were built, and their list cannot be read.");
    return files;
  } catch (error) {
    if (error instanceof JobFailure) throw error;
    throw new JobFailure(`The pages cannot be built here: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** How a browser asks that opens a page: a server could answer it otherwise than a command. */
const asBrowser = {
  "user-agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
  accept: "text/html,application/xhtml+xml,*/*;q=0.8",
  "accept-language": "de-DE,de;q=0.9",
  "sec-fetch-dest": "document",
  "sec-fetch-mode": "navigate",
  "sec-fetch-site": "none",
};

async function compareWith(
  address: URL,
  built: readonly PageFile[],
): Promise<readonly { readonly name: string; readonly verdict: Verdict }[]> {
  const listed = readPageFiles((await fetchBytes(address, `/r/${pageFileList}`, {}))?.toString("utf8") ?? "") ?? [];
  const names = new Set([...built, ...listed].map(({ name }) => name));
  return await Promise.all(
    [...names].sort().map(async (name) => {
      const expected = built.find((file) => file.name === name)?.hash;
      const [plain, browser] = await Promise.all(
        [{}, asBrowser].map(async (headers) => await fetchBytes(address, pathOfPageFile(name), headers)),
      );
      return { name, verdict: judge(expected, plain ?? null, browser ?? null) };
    }),
  );
}

function judge(expected: string | undefined, plain: Buffer | null, browser: Buffer | null): Verdict {
  if (expected === undefined) return "not of this source";
  if (plain === null || browser === null) return "missing";
  if (hashOf(plain) !== expected) return "differs";
  return hashOf(browser) === expected ? "same" : "differs for browsers";
}

/** Null when there is no such file; throws when nobody answers at all. */
async function fetchBytes(address: URL, path: string, headers: Record<string, string>): Promise<Buffer | null> {
  try {
    const response = await fetch(new URL(path, address), {
      headers,
      redirect: "error",
      signal: AbortSignal.timeout(30_000),
    });
    return response.ok ? Buffer.from(await response.arrayBuffer()) : null;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : "";
    throw new JobFailure(`${address.origin} cannot be asked for ${path}${cause}.`);
  }
}

function hashOf(bytes: string | Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
