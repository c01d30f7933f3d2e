import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { run } from "./children.mjs";
import { explainInstall, Failure } from "./failure.mjs";
import { showStep } from "./progress.mjs";

// Plain JavaScript on Node's own modules, because it runs before anything is installed and on Nodes as old as 18.

export const root = fileURLToPath(new URL("../..", import.meta.url));
const runtime = join(root, "tooling", "runtime");
const stampFile = join(root, "node_modules", ".parallax-stamp.json");

/** Without a network npm would otherwise wait for more than a minute before it says so. */
export const quickRetries = ["--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"];

/**
 * @typedef {{ env: NodeJS.ProcessEnv, node: string }} Prepared `env` finds the right Node first; `node` is its path
 */

/**
 * Cleans the environment and sees to a Node that runs TypeScript, fetching one where this one is too old.
 * @returns {Promise<Prepared>}
 */
export async function prepareNode() {
  const env = cleanEnvironment();
  if (runsTypeScript(process.versions.node)) return { env, node: process.execPath };
  const name = `node-linux-${process.arch}`;
  const wanted = readJson(join(runtime, "package.json")).optionalDependencies[name];
  if (process.platform !== "linux" || wanted === undefined) {
    throw new Failure(
      `Node ${process.versions.node} is too old here. Install Node 24 (https://nodejs.org) and try again.`,
    );
  }
  const node = join(runtime, "node_modules", name, "bin", "node");
  const verified = join(runtime, "node_modules", ".verified");
  if (!existsSync(verified) || readFileSync(verified, "utf8") !== wanted) {
    await showStep(`Fetching Node ${wanted}, because this one (${process.versions.node}) is too old`, () =>
      fetchNode(node, wanted, env),
    );
    writeFileSync(verified, wanted);
  }
  return { env: withPath(env, dirname(node)), node };
}

// npm calls an optional package that did not arrive, or arrived cut off by a full disk, a success: so it must run.
/** @param {string} node @param {string} wanted @param {NodeJS.ProcessEnv} env */
async function fetchNode(node, wanted, env) {
  const installed = await run("npm", ["ci", "--ignore-scripts", "--loglevel=http", ...quickRetries], {
    cwd: runtime,
    env,
  });
  const started = await run(node, ["--version"], { env });
  if (installed.code === 0 && started.output.trim() === `v${wanted}`) return;
  rmSync(join(runtime, "node_modules"), { recursive: true, force: true });
  throw explainInstall(`Fetching Node ${wanted}`, `${installed.output}${started.output}`);
}

/**
 * Installs the packages unless the lockfile is the one that they were installed from.
 * @param {Prepared} prepared @returns {Promise<Prepared>} with pnpm and the tools of the project on the PATH
 */
export async function ensureDependencies({ env, node }) {
  const version = readJson(join(root, "package.json")).packageManager.split("@")[1];
  const key = createHash("sha256")
    .update(readFileSync(join(root, "pnpm-lock.yaml")))
    .update(`${version} ${process.platform} ${process.arch}`)
    .digest("hex");
  const stamp = existsSync(stampFile) ? readJson(stampFile) : {};
  const pnpm = await findPnpm(version, env, stamp.pnpm);
  const ready = { env: withPath(env, join(root, "node_modules", ".bin"), pnpm), node };
  if (stamp.key !== key) {
    await showStep("Installing packages", () => install(ready.env));
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, JSON.stringify({ key, pnpm }));
  }
  return ready;
}

/** @param {NodeJS.ProcessEnv} env */
async function install(env) {
  const flags = ["--frozen-lockfile", "--config.ignore-scripts=false", "--config.confirm-modules-purge=false"];
  // Production mode would leave out the tools that build the pages.
  const { code, output } = await run("pnpm", ["install", "--reporter=append-only", ...flags], {
    cwd: root,
    env: { ...env, NODE_ENV: undefined },
  });
  if (code !== 0) throw explainInstall("Installing packages", output);
}

/**
 * The folder with the pinned pnpm: the one on the PATH, the one found the last time, or one that npx fetches.
 * @param {string} version @param {NodeJS.ProcessEnv} env @param {string | undefined} known
 */
async function findPnpm(version, env, known) {
  if (known !== undefined && (known === "" || holdsPnpm(known))) return known;
  const own = await run("pnpm", ["--version"], { cwd: root, env });
  if (own.code === 0 && own.output.trim() === version) return "";
  return showStep(`Fetching pnpm ${version}`, async () => {
    const showPath = ["--", "node", "-e", 'process.stdout.write("PATH=" + process.env.PATH + "\\n")'];
    const { code, output } = await run("npx", ["--yes", ...quickRetries, `--package=pnpm@${version}`, ...showPath], {
      cwd: root,
      env,
    });
    const path = /^PATH=(.*)$/m.exec(output)?.[1] ?? "";
    const folder = path.split(delimiter).find(holdsPnpm);
    if (code !== 0 || folder === undefined) throw explainInstall(`Fetching pnpm ${version}`, output);
    return folder;
  });
}

/** @param {string} folder */
function holdsPnpm(folder) {
  return existsSync(join(folder, process.platform === "win32" ? "pnpm.cmd" : "pnpm"));
}

// What npm and pnpm hand to their scripts would steer the npm and pnpm that we start; how to reach the registry stays.
const keptSettings = new Set(
  ["registry", "proxy", "https_proxy", "noproxy", "cafile", "strict_ssl", "cache", "userconfig"].map(
    (name) => `npm_config_${name}`,
  ),
);

function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => keptSettings.has(name) || !/^npm_(config|package|lifecycle)_/.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
    DO_NOT_TRACK: "1",
  };
}

/**
 * Whether this Node runs TypeScript files as they are.
 * @param {string} version
 */
function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/** @param {NodeJS.ProcessEnv} env @param {...string} folders */
function withPath(env, ...folders) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  return { ...env, [name]: [...folders, env[name]].filter(Boolean).join(delimiter) };
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
