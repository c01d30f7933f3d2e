import { startEmbeddedPostgres } from "@parallax/database/embedded-postgres";

// A process of its own that starts a server and keeps it, so that a test can kill the process.
const directory = process.argv[2];
if (directory === undefined) throw new Error("usage: hold-server.ts FOLDER");
const server = await startEmbeddedPostgres({ directory, durability: "full" });
process.once("SIGTERM", () => void server.stop().then(() => process.exit(0)));
process.stdout.write(`${server.url}\n`);
setInterval(() => undefined, 60_000);
