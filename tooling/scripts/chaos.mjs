import process from "node:process";
import { ensureDependencies, prepareNode, root } from "./bootstrap.mjs";
import { run } from "./children.mjs";

/** `npm run chaos -- --minutes 15 --seeds 4 [--seed text]`: storms over the whole product, for as long as it takes. */
export async function chaos() {
  const { env, node } = await ensureDependencies(await prepareNode());
  const script = "tests/faults/src/chaos/run-chaos.ts";
  const { code } = await run(node, [script, ...process.argv.slice(3)], {
    cwd: root,
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return code;
}
