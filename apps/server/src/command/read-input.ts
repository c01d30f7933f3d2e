import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { JobFailure, type Terminal } from "./command.ts";

/** Far above any round: 1,000 raters on 200 items are about 1 MB. Keeps a wrong file from filling the memory. */
export const largestInput = 64 * 1024 * 1024;

/** The bytes of FILE, or of standard input for `-`. */
export function openInput(file: string, terminal: Terminal): Readable {
  return file === "-" ? terminal.input : createReadStream(file);
}

/** What the input is called in messages. */
export function inputName(file: string): string {
  return file === "-" ? "standard input" : file;
}

/** Reads and parses one JSON document; throws `JobFailure` in words that name the file and the place. */
export async function readJsonInput(file: string, terminal: Terminal): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of openInput(file, terminal) as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > largestInput) throw new JobFailure(`too large: more than ${largestInput / 1024 / 1024} MB`);
    }
    return parseJson(Buffer.concat(chunks));
  } catch (error) {
    throw new JobFailure(`${inputName(file)}: ${explain(error)}`);
  }
}

/** Parses JSON bytes; throws `JobFailure` with line and column. */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decode(bytes);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new JobFailure(`not JSON${placeOf(error, text)}: ${reasonOf(error)}`);
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new JobFailure("not UTF-8 text");
  }
}

/** V8 names the position, except in texts so short that it quotes all of it, and at the end. */
function placeOf(error: SyntaxError, text: string): string {
  const position = /at position (\d+)/.exec(error.message)?.[1];
  if (position === undefined) return error.message.includes("end of JSON") ? " (it ends too early)" : "";
  const before = text.slice(0, Number(position)).split("\n");
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}

function reasonOf(error: SyntaxError): string {
  const reason = error.message.replace(/( in JSON)? at position \d+.*$/s, "").replace(/, "?\.{3}.*$/s, "");
  return reason.length > 120 ? `${reason.slice(0, 117)}...` : reason;
}

/** A failure of reading in words; bugs keep their stack by being thrown on. */
export function explain(error: unknown): string {
  if (error instanceof JobFailure) return error.message;
  switch (codeOf(error)) {
    case "ENOENT":
      return "no such file";
    case "EISDIR":
      return "is a folder, not a file";
    case "EACCES":
    case "EPERM":
      return "this account may not read it";
    default:
      throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
