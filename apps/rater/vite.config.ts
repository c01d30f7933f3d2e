import { defineConfig } from "vitest/config";
import { pageConfig } from "./build/page-config.ts";

const server = process.env["PARALLAX_SERVER"] ?? "http://127.0.0.1:3600";

/** For the development server and the tests; what is shipped is built by build/build-pages.ts. */
export default defineConfig({ ...pageConfig("index.html"), server: { proxy: { "/trpc": server } } });
