import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { ensureDependencies, prepareNode, root } from "./bootstrap.mjs";
import { findBrowser } from "./browser.mjs";
import { run, wasStopped } from "./children.mjs";
import { Failure } from "./failure.mjs";
import { countPlaywright, countVitest, summarise } from "./test-summary.mjs";

const reports = join(root, ".cache", "tests");

/**
 * @typedef {import('./bootstrap.mjs').Prepared} Prepared
 * @typedef {{ passed: number, failed: number, skipped: number, failures?: string[] }} Counts
 * @typedef {{ name: string, run: (prepared: Prepared) => Promise<Counts> }} Step
 * @type {Step[]}
 */
const steps = [
  { name: "lint", run: check("oxlint") },
  { name: "format", run: check("oxfmt", "--check") },
  { name: "unused", run: check("knip", "--no-progress") },
  { name: "boundaries", run: check("turbo", "boundaries") },
  { name: "types", run: check("turbo", "run", "typecheck", "--continue", "--output-logs=errors-only") },
  { name: "build", run: check("turbo", "run", "build", "--continue", "--output-logs=errors-only") },
  // Pure functions leave nothing behind for the next file, so the files share their workers.
  { name: "unit", run: vitest("unit", "--project=!@parallax/tests-*", "--no-isolate") },
  {
    name: "integration",
    run: vitest(
      "integration",
      "--project=@parallax/tests-*",
      "--project=!@parallax/tests-anonymity",
      "--exclude=**/chaos/**",
    ),
  },
  // Whole products that are robbed, killed and cut off: nothing else may run beside them.
  { name: "attack", run: vitest("attack", "tests/anonymity/", "tests/faults/src/chaos/", "--no-file-parallelism") },
  { name: "browser", run: playwright },
];

/** `npm test`: every check and every test; names of steps as arguments run only those. */
export async function test() {
  const wanted = process.argv.slice(3);
  const unknown = wanted.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined)
    throw new Failure(`No step "${unknown}". Steps: ${steps.map((step) => step.name).join(", ")}`);
  const prepared = await ensureDependencies(await prepareNode());
  prepared.env = { ...prepared.env, NODE_ENV: undefined };
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const results = [];
  for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    process.stdout.write(`\n── ${step.name} ${"─".repeat(Math.max(0, 70 - step.name.length))}\n`);
    const startedAt = Date.now();
    const counts = await step.run(prepared).catch(report);
    if (wasStopped()) throw new Failure("Stopped.");
    results.push({ name: step.name, ...counts, milliseconds: Date.now() - startedAt });
  }
  const { text, isGreen } = summarise(results);
  writeFileSync(join(reports, "summary.txt"), text);
  process.stdout.write(`\n${text}`);
  return isGreen ? 0 : 1;
}

/** @param {string} command @param {...string} args */
function check(command, ...args) {
  return async (/** @type {Prepared} */ { env }) => {
    const { code } = await show(command, args, env);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  };
}

// A limit of time here is for a test that hangs, not for a machine that is busy.
const patience = ["--testTimeout=60000", "--hookTimeout=120000"];

/** @param {string} name @param {...string} options */
function vitest(name, ...options) {
  return async (/** @type {Prepared} */ { env }) => {
    const file = join(reports, `${name}.json`);
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const { code } = await show(
      "vitest",
      ["run", "--config=.vitest.config.ts", ...options, ...patience, ...reporters],
      env,
    );
    return countVitest(file, code);
  };
}

/** @param {Prepared} prepared */
async function playwright(prepared) {
  const { executable, source } = await findBrowser(prepared);
  process.stdout.write(`Browser: ${executable} (${source})\n`);
  const file = join(reports, "browser.json");
  const env = { ...prepared.env, PARALLAX_CHROMIUM: executable, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const { code } = await show(
    "pnpm",
    ["exec", "playwright", "test", "--reporter=list,json"],
    env,
    join(root, "tests", "e2e"),
  );
  return countPlaywright(file, code);
}

/** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} env @param {string} [cwd] */
async function show(command, args, env, cwd = root) {
  const ended = await run(command, args, { env, cwd, stdio: ["ignore", "inherit", "inherit"] });
  if (ended.output !== "") process.stdout.write(ended.output);
  return ended;
}

/** @param {unknown} error */
function report(error) {
  process.stdout.write(`${error instanceof Failure ? error.message : String(error)}\n`);
  return { passed: 0, failed: 1, skipped: 0 };
}
