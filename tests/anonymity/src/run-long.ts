import { parseArgs } from "node:util";
import { runLab } from "./run-lab.ts";
import { tellResult } from "./tell-result.ts";

// npm run lab -- --rounds 1000 [--seed text]
const { values } = parseArgs({ options: { rounds: { type: "string", default: "300" }, seed: { type: "string" } } });
const result = await runLab({ rounds: Number(values.rounds), seed: values.seed ?? String(Date.now()) });
process.stdout.write(tellResult(result));
process.exitCode = result.leaks.length === 0 ? 0 : 1;
