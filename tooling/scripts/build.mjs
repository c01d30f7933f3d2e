import process from "node:process";
import { ensureDependencies, prepareNode } from "./bootstrap.mjs";
import { buildPages } from "./build-pages.mjs";

/** `npm run build`: all that is fetched and built before parts can be started one by one; says with which Node. */
export async function build() {
  const prepared = await ensureDependencies(await prepareNode());
  await buildPages(prepared);
  process.stdout.write(`Everything is here. Start the parts with ${prepared.node}\n`);
  return 0;
}
