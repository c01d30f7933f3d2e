import { spawn } from "node:child_process";
import process from "node:process";

// Children get a process group of their own, so that Ctrl-C, which a terminal sends to everybody, reaches them
// exactly once: through us. We outlive them, and leave none behind.

const isWindows = process.platform === "win32";
/** @type {Map<import('node:child_process').ChildProcess, { endsItsOwn: boolean }>} */
const living = new Map();
/** How long a child may take to end after it was asked to. */
const patience = 30_000;
let isStopping = false;

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd]
 * @property {import('node:child_process').StdioOptions} [stdio]
 * @property {boolean} [endsItsOwn] whether it stops its own children when it is asked to end
 *
 * @typedef {{ code: number, output: string }} Ended
 */

/**
 * Runs a program to its end. With piped stdio its output is collected, otherwise `output` is empty.
 * @param {string} command @param {string[]} args @param {RunOptions} [options] @returns {Promise<Ended>}
 */
export function run(command, args, { endsItsOwn = false, ...options } = {}) {
  return new Promise((resolve) => {
    if (isStopping) return resolve({ code: 130, output: "" });
    const child = spawn(command, args, {
      stdio: ["ignore", "pipe", "pipe"],
      ...options,
      detached: !isWindows,
      shell: isWindows,
    });
    living.set(child, { endsItsOwn });
    let output = "";
    const collect = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    child.once("error", (error) => {
      living.delete(child);
      resolve({ code: 127, output: `${output}${error.message}\n` });
    });
    // Whatever it left in its group would outlive us.
    child.once("exit", () => signalGroup(child, "SIGTERM"));
    child.once("close", (code, signal) => {
      living.delete(child);
      resolve({ code: code ?? (signal === null ? 1 : 128), output });
    });
  });
}

/** Whether somebody asked this process to end. */
export function wasStopped() {
  return isStopping;
}

/** Passes requests to end on to the children, once; from then on nothing new is started. */
export function forwardSignals() {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => stopChildren(signal === "SIGHUP" ? "SIGTERM" : signal));
  }
  followParent();
}

/** @param {NodeJS.Signals} signal */
function stopChildren(signal) {
  if (isStopping) return;
  isStopping = true;
  process.stderr.write("\nStopping…\n");
  for (const [child, { endsItsOwn }] of living) {
    if (endsItsOwn) child.kill(signal);
    else signalGroup(child, signal);
  }
  setTimeout(() => {
    for (const child of living.keys()) signalGroup(child, "SIGKILL");
  }, patience).unref();
}

// npm may be killed before it can pass a signal on, and the shell between npm and us never passes one on.
function followParent() {
  if (process.env.npm_lifecycle_event === undefined || isWindows) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stopChildren("SIGTERM");
  }, 500).unref();
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (isWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It ended between the two.
  }
}
