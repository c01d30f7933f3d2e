import { root } from "./bootstrap.mjs";
import { run, wasStopped } from "./children.mjs";
import { Failure, lastLines } from "./failure.mjs";
import { showStep } from "./progress.mjs";

/**
 * Builds what people see; what has not changed since the last time is taken from the cache.
 * @param {import('./bootstrap.mjs').Prepared} prepared
 */
export function buildPages({ env }) {
  return showStep("Building the pages", async () => {
    const { code, output } = await run("turbo", ["run", "build", "--output-logs=errors-only"], {
      cwd: root,
      env: { ...env, NODE_ENV: undefined },
    });
    if (code !== 0 && !wasStopped()) throw new Failure("Building the pages failed.", lastLines(output, 40));
  });
}
