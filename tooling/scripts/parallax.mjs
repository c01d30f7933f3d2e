#!/usr/bin/env node
import { spawn } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { ensureDependencies, prepareNode, root } from "./bootstrap.mjs";
import { Failure } from "./failure.mjs";

// Sees to Node and packages, then hands over to the command line. The child shares our terminal and our process group,
// so that it can read from the keyboard and gets Ctrl-C itself; we only wait for it.

try {
  const { env, node } = await ensureDependencies(await prepareNode());
  const script = join(root, "apps", "server", "src", "command", "parallax.ts");
  const child = spawn(node, [script, ...process.argv.slice(2)], { env, stdio: "inherit" });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => child.kill(signal));
  child.once("error", (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
  child.once("close", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" ? 130 : 143);
  });
} catch (error) {
  process.exitCode = 1;
  if (!(error instanceof Failure)) throw error;
  if (error.detail) process.stderr.write(`\n${error.detail}\n`);
  process.stderr.write(`\n${error.message}\n`);
}
