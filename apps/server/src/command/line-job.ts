import { once } from "node:events";
import { InvalidInput } from "@parallax/domain/statistics";
import { JobFailure, type Terminal } from "./command.ts";
import { explain, inputName, largestInput, openInput, parseJson } from "./read-input.ts";

/**
 * Newline-delimited JSON: one value per line in, one result per line out, in constant memory whatever the length of the stream.
 * A line that cannot be done is reported on standard error with its number and gives no line of output; the stream goes on, and the
 * exit code says that something failed. Empty lines are passed over.
 */
export async function runLines(file: string, terminal: Terminal, work: (value: unknown) => unknown): Promise<number> {
  const writer = new BatchWriter(terminal);
  let failures = 0;
  let number = 0;
  try {
    for await (const line of linesOf(openInput(file, terminal) as AsyncIterable<Buffer>)) {
      number += 1;
      if (isBlank(line)) continue;
      try {
        await writer.write(JSON.stringify(work(parseJson(line))) ?? "null");
      } catch (error) {
        failures += 1;
        terminal.errors.write(`line ${number}: ${problemOf(error)}\n`);
      }
      writer.showProgress(number, failures);
    }
  } catch (error) {
    await writer.end();
    throw new JobFailure(`${inputName(file)}: ${number > 0 ? `line ${number + 1}: ` : ""}${explain(error)}`);
  }
  await writer.end();
  return failures === 0 ? 0 : 1;
}

/** What is wrong with the input, in words; bugs are thrown on. */
export function problemOf(error: unknown): string {
  if (error instanceof JobFailure || error instanceof InvalidInput) return error.message;
  throw error;
}

/** Lines without their ends, from chunks of bytes; a line larger than the limit ends the job. */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(10, start);
      if (end === -1) break;
      const last = chunk.subarray(start, end);
      yield held.length === 0 ? last : Buffer.concat([...held, last]);
      held = [];
      size = 0;
      start = end + 1;
    }
    if (start < chunk.length) {
      held.push(chunk.subarray(start));
      size += chunk.length - start;
      if (size > largestInput) throw new JobFailure(`too large: more than ${largestInput / 1024 / 1024} MB`);
    }
  }
  if (held.length > 0) yield Buffer.concat(held);
}

function isBlank(line: Buffer): boolean {
  return line.every((byte) => byte === 32 || byte === 9 || byte === 13);
}

const batchSize = 64 * 1024;

/** Collects lines into larger writes and waits when whoever reads is slower. */
class BatchWriter {
  readonly #terminal: Terminal;
  #pending = "";
  #shownAt = 0;
  #showed = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  async write(line: string): Promise<void> {
    this.#pending += `${line}\n`;
    if (this.#pending.length >= batchSize) await this.#flush();
  }

  async end(): Promise<void> {
    await this.#flush();
    if (this.#showed) this.#terminal.errors.write("\n");
  }

  /** A counter on the terminal while the output goes elsewhere. */
  showProgress(lines: number, failures: number): void {
    const { errors, isScreen } = this.#terminal;
    if (isScreen || !("isTTY" in errors) || errors.isTTY !== true || lines % 100 !== 0) return;
    const now = Date.now();
    if (now - this.#shownAt < 200) return;
    this.#shownAt = now;
    this.#showed = true;
    errors.write(
      `\r${lines.toLocaleString("en-GB")} lines${failures > 0 ? `, ${failures.toLocaleString("en-GB")} failed` : ""}`,
    );
  }

  async #flush(): Promise<void> {
    if (this.#pending === "") return;
    const text = this.#pending;
    this.#pending = "";
    if (!this.#terminal.output.write(text)) await once(this.#terminal.output, "drain");
  }
}
