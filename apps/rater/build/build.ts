import { fileURLToPath } from "node:url";
import { buildPages } from "./build-pages.ts";

// node build/build.ts [FOLDER]
await buildPages(process.argv[2] ?? fileURLToPath(new URL("../dist", import.meta.url)));
