import { createServer } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { ensureDependencies, prepareNode, root } from "./bootstrap.mjs";
import { buildPages } from "./build-pages.mjs";
import { run } from "./children.mjs";
import { Failure } from "./failure.mjs";

/** `npm start`: the product on this machine, ready to use. */
export async function start() {
  await refuseTakenPort(process.env.HOST || "127.0.0.1", Number(process.env.PORT || 3600));
  const prepared = await ensureDependencies(await prepareNode());
  await buildPages(prepared);
  const follow = new URL("follow-parent.mjs", import.meta.url).href;
  const server = join(root, "apps", "server", "src", "main.ts");
  const { code } = await run(prepared.node, ["--import", follow, server], {
    env: prepared.env,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    endsItsOwn: true,
  });
  return code;
}

/**
 * Says at once what would otherwise be said after the installation.
 * @param {string} host @param {number} port
 */
async function refuseTakenPort(host, port) {
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Failure(`PORT must be a whole number from 1 to 65535, not "${process.env.PORT}".`);
  }
  const probe = createServer();
  const error = await new Promise((resolve) => {
    probe.once("error", resolve);
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
  if (error === undefined) return;
  switch (error.code) {
    case "EADDRINUSE":
      throw new Failure(
        `Port ${port} is taken. Stop the program that uses it, or choose another: PORT=${port + 1} npm start`,
      );
    case "EACCES":
      throw new Failure(`This account may not listen on port ${port}. Choose a PORT above 1023.`);
    default:
      throw new Failure(`HOST ${host} and PORT ${port} cannot be used here (${error.code}).`);
  }
}
