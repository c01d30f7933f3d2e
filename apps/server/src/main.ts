import { enableCompileCache } from "node:module";
import { runPart } from "./process/run-part.ts";

// node apps/server/src/main.ts [all | web | worker | opener]
// Each role loads what it runs and nothing else, from compiled code where an earlier start left it.
enableCompileCache();
const [role = "all"] = process.argv.slice(2);
switch (role) {
  case "all": {
    const { runAll } = await import("./process/run-all.ts");
    await runAll();
    break;
  }
  case "web": {
    const { serveWeb } = await import("./process/serve-web.ts");
    await runPart("web", serveWeb);
    break;
  }
  case "worker": {
    const { runWorker } = await import("./process/run-worker.ts");
    await runPart("worker", runWorker);
    break;
  }
  case "opener": {
    const { runOpener } = await import("./process/run-opener.ts");
    await runPart("opener", runOpener);
    break;
  }
  default:
    process.stderr.write(`There is no role "${role}": all, web, worker or opener.\n`);
    process.exitCode = 2;
}
