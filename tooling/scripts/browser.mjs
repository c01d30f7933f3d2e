import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { root } from "./bootstrap.mjs";
import { run, wasStopped } from "./children.mjs";
import { Failure } from "./failure.mjs";
import { fetchPackagedChromium } from "./packaged-chromium.mjs";
import { showStep } from "./progress.mjs";

/**
 * Where a Chromium may come from, in the order of preference: what is there before what must be fetched.
 * @typedef {import('./bootstrap.mjs').Prepared} Prepared
 * @type {{ name: string, find: (prepared: Prepared) => Promise<string | undefined> }[]}
 */
const sources = [
  { name: "given", find: async ({ env }) => env.PARALLAX_BROWSER },
  { name: "playwright", find: async () => playwrightsOwn() },
  { name: "system", find: async ({ env }) => onPath(env.PATH ?? "") },
  { name: "npm", find: (prepared) => fetchPackagedChromium(prepared) },
  { name: "download", find: downloadWithPlaywright },
  { name: "apt", find: installWithApt },
];

/**
 * Finds a Chromium that really starts. `PARALLAX_BROWSER` names one; `PARALLAX_BROWSER_FROM=npm,apt` limits the search.
 * @param {Prepared} prepared @returns {Promise<{ executable: string, source: string }>}
 */
export async function findBrowser(prepared) {
  const allowed = prepared.env.PARALLAX_BROWSER_FROM?.split(",");
  /** @type {string[]} */
  const tried = [];
  for (const { name, find } of sources) {
    if (wasStopped() || (allowed !== undefined && !allowed.includes(name))) continue;
    const executable = await find(prepared);
    if (executable === undefined || executable === "") continue;
    if (await starts(executable, prepared.env)) return { executable, source: name };
    if (name === "given")
      throw new Failure(`PARALLAX_BROWSER names ${executable}, which does not start as a Chromium.`);
    tried.push(executable);
  }
  const list = tried.length === 0 ? "" : ` Found, but not starting: ${tried.join(", ")}.`;
  throw new Failure(
    `No Chromium to run the browser tests.${list} Install one and name it: PARALLAX_BROWSER=/path/to/chromium`,
  );
}

function playwrightsOwn() {
  try {
    const path = createRequire(join(root, "tests", "e2e", "package.json"))(
      "@playwright/test",
    ).chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} path */
function onPath(path) {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const places = path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...places, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"].find((place) => existsSync(place));
}

/** @param {Prepared} prepared */
async function downloadWithPlaywright({ env, node }) {
  const cli = createRequire(join(root, "tests", "e2e", "package.json")).resolve("@playwright/test/cli");
  await attempt("Downloading a browser with Playwright", () => run(node, [cli, "install", "chromium"], { env }));
  return playwrightsOwn();
}

/** @param {Prepared} prepared */
async function installWithApt({ env }) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  const quiet = { env: { ...env, DEBIAN_FRONTEND: "noninteractive" } };
  await attempt("Installing chromium with apt-get", async () => {
    const updated = await run("apt-get", ["update"], quiet);
    return updated.code === 0
      ? run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"], quiet)
      : updated;
  });
  return onPath("/usr/bin");
}

/** @param {string} title @param {() => Promise<import('./children.mjs').Ended>} work */
async function attempt(title, work) {
  await showStep(title, async () => {
    const { code } = await work();
    if (code !== 0) throw new Failure(`${title} failed.`);
  }).catch(() => undefined);
}

/**
 * Starts the browser and waits for its debugging port: a browser with a missing library, or one that hangs, fails here
 * and not in the middle of a test. Printing a page is no such proof, some builds never return from it.
 * @param {string} executable @param {NodeJS.ProcessEnv} env @returns {Promise<boolean>}
 */
async function starts(executable, env) {
  const profile = mkdtempSync(join(tmpdir(), "parallax-browser-"));
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
  const child = spawn(
    executable,
    [...flags, "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"],
    {
      env,
      stdio: ["ignore", "ignore", "pipe"],
      detached: process.platform !== "win32",
    },
  );
  const ended = new Promise((resolve) => child.once("close", resolve));
  const answered = await new Promise((/** @type {(answered: boolean) => void} */ resolve) => {
    let output = "";
    const limit = setTimeout(() => resolve(false), 30_000);
    child.once("error", () => resolve(false));
    void ended.then(() => resolve(false)).finally(() => clearTimeout(limit));
    child.stderr.on("data", (chunk) => {
      output += chunk;
      if (output.includes("DevTools listening")) resolve(true);
    });
  });
  if (child.pid !== undefined) {
    killGroup(child.pid);
    await ended;
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  return answered;
}

/** @param {number} pid */
function killGroup(pid) {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}
