import process from "node:process";
import { ensureDependencies, prepareNode, root } from "./bootstrap.mjs";
import { findBrowser } from "./browser.mjs";
import { buildPages } from "./build-pages.mjs";
import { run } from "./children.mjs";
import { Failure } from "./failure.mjs";

/** Those that look at pages need the pages, built, and a browser. */
const ofPages = ["rater-page", "seal-ballots"];
const benches = [
  "analyse-speed",
  "analyse-stream",
  "cast-ballots",
  "open-rounds",
  "report-snapshot",
  "report-web",
  "report-pdf",
  ...ofPages,
];

/** `npm run bench -- [name…] [--option…]`: what the product's work costs, measured now. Options go to every bench that is run. */
export async function bench() {
  const given = process.argv.slice(3);
  const first = given.findIndex((word) => word.startsWith("--"));
  const wanted = first === -1 ? given : given.slice(0, first);
  const options = first === -1 ? [] : given.slice(first);
  const unknown = wanted.find((name) => !benches.includes(name));
  if (unknown !== undefined) throw new Failure(`No bench "${unknown}". Benches: ${benches.join(", ")}`);
  const prepared = await ensureDependencies(await prepareNode());
  const { node } = prepared;
  let worst = 0;
  for (const name of wanted.length === 0 ? benches : wanted) {
    process.stdout.write(`\n── ${name}\n`);
    const script = `tests/bench/src/${name}.ts`;
    const env = ofPages.includes(name) ? await preparePages(prepared) : prepared.env;
    const { code } = await run(node, [script, ...options], { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] });
    worst = Math.max(worst, code);
  }
  return worst;
}

/** @param {import('./bootstrap.mjs').Prepared} prepared @returns {Promise<NodeJS.ProcessEnv>} */
async function preparePages(prepared) {
  const { executable, source } = await findBrowser(prepared);
  process.stdout.write(`Browser: ${executable} (${source})\n`);
  await buildPages(prepared);
  return { ...prepared.env, PARALLAX_CHROMIUM: executable };
}
