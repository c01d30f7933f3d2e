import process from "node:process";
import { ensureDependencies, prepareNode, root } from "./bootstrap.mjs";
import { findBrowser } from "./browser.mjs";
import { buildPages } from "./build-pages.mjs";
import { run } from "./children.mjs";

/** `npm run pictures [scene…]`: the README's pictures, taken from the running product. */
export async function pictures() {
  const prepared = await ensureDependencies(await prepareNode());
  await buildPages(prepared);
  const { executable } = await findBrowser(prepared);
  const script = ["tests/pictures/src/take-pictures.ts", "tooling/docs/pictures", ...process.argv.slice(3)];
  const { code } = await run(prepared.node, script, {
    cwd: root,
    env: { ...prepared.env, PARALLAX_CHROMIUM: executable },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return code;
}
