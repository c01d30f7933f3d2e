#!/usr/bin/env node
import process from "node:process";
import { forwardSignals, wasStopped } from "./children.mjs";
import { Failure } from "./failure.mjs";

/** What can be run, each loaded only when it is asked for. @type {Record<string, () => Promise<() => Promise<number>>>} */
const commands = {
  build: async () => (await import("./build.mjs")).build,
  start: async () => (await import("./start.mjs")).start,
  test: async () => (await import("./test.mjs")).test,
  chaos: async () => (await import("./chaos.mjs")).chaos,
  lab: async () => (await import("./lab.mjs")).lab,
  bench: async () => (await import("./bench.mjs")).bench,
  pictures: async () => (await import("./pictures.mjs")).pictures,
};

async function main() {
  const name = process.argv[2] ?? "";
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) throw new Failure(`Usage: run.mjs ${Object.keys(commands).join(" | ")}`);
  forwardSignals();
  const command = await load();
  return command();
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = 1;
  if (wasStopped()) {
    process.stderr.write("Stopped.\n");
  } else if (error instanceof Failure) {
    if (error.detail) process.stderr.write(`\n${error.detail}\n`);
    process.stderr.write(`\n${error.message}\n`);
  } else {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
}
