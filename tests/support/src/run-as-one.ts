import { enableCompileCache } from "node:module";
import { runOpener } from "@parallax/server/process/run-opener";
import { runPart } from "@parallax/server/process/run-part";
import { runWorker } from "@parallax/server/process/run-worker";
import { serveWeb } from "@parallax/server/process/serve-web";

// Opener, worker and web in one process: the whole product at a third of the cost of starting it, for tests that start it many times.
enableCompileCache();
await runPart("web", async (parts) => {
  // The worker waits for the key that the opener makes.
  const opener = await runOpener(parts);
  const worker = await runWorker(parts);
  const web = await serveWeb(parts);
  return {
    async stop() {
      for (const part of [web, worker, opener]) await part.stop();
    },
  };
});
