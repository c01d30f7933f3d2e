import { disconnectDatabase } from "../db/connect.ts";
import { examineAtStart } from "../doctor/examine-at-start.ts";
import { createWebServer } from "../http.ts";
import { loadSignInKey } from "../sign-in/token.ts";
import { StartError } from "../start-error.ts";
import { connectAs, type ProcessParts } from "./open-process.ts";
import type { RunningPart } from "./run-part.ts";

/** The web: everything that people and their browsers ask for. */
export async function serveWeb(parts: ProcessParts): Promise<RunningPart> {
  const { world, settings } = parts;
  const database = connectAs(settings, "app");
  await examineAtStart(parts, database, "app");
  // Made now, not with the first sign-in: a mailer of another account can read it and cannot make it.
  loadSignInKey(settings, world);
  const server = await createWebServer({ world, settings, database });
  const { host, port } = settings;
  try {
    await server.listen({ host, port });
  } catch (error) {
    await disconnectDatabase(database);
    throw explainListening(error, host, port);
  }
  world.log.info({ host, port }, "listening");
  return {
    async stop() {
      await server.close();
      await disconnectDatabase(database);
    },
  };
}

function explainListening(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE")
    return new StartError(`PORT: ${port} is taken by another program. Stop it, or choose another PORT.`);
  if (code === "EACCES")
    return new StartError(`PORT: this account may not listen on ${port}. Choose a PORT above 1023.`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new StartError(`HOST: ${host} is no address of this machine.`);
  return error;
}
