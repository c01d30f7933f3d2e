import process from "node:process";
import { ensureDependencies, prepareNode, root } from "./bootstrap.mjs";
import { run } from "./children.mjs";
import { Failure } from "./failure.mjs";

const benches = ["analyse-speed", "analyse-stream", "cast-ballots"];

/** `npm run bench [name…]`: what the product's work costs, measured now. */
export async function bench() {
  const wanted = process.argv.slice(3);
  const unknown = wanted.find((name) => !benches.includes(name));
  if (unknown !== undefined) throw new Failure(`No bench "${unknown}". Benches: ${benches.join(", ")}`);
  const { env, node } = await ensureDependencies(await prepareNode());
  let worst = 0;
  for (const name of wanted.length === 0 ? benches : wanted) {
    process.stdout.write(`\n── ${name}\n`);
    const script = `tests/bench/src/${name}.ts`;
    const { code } = await run(node, [script], { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] });
    worst = Math.max(worst, code);
  }
  return worst;
}
