import process from "node:process";
import { ensureDependencies, prepareNode, root } from "./bootstrap.mjs";
import { run } from "./children.mjs";

/** `npm run lab -- --rounds 1000 [--seed text]`: the anonymity lab, for as long as it takes. */
export async function lab() {
  const { env, node } = await ensureDependencies(await prepareNode());
  const script = "tests/anonymity/src/run-long.ts";
  const { code } = await run(node, [script, ...process.argv.slice(3)], {
    cwd: root,
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return code;
}
