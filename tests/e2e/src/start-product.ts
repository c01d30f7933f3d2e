import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Starts the product as one who runs it does, without a demonstration, and tells the tests where it is. */
export default async function startProduct(): Promise<() => Promise<void>> {
  const data = mkdtempSync(join(tmpdir(), "parallax-e2e-"));
  const port = await findFreePort();
  const environment = {
    ...process.env,
    PARALLAX_DATA: data,
    PARALLAX_DEMO: "0",
    // Without an SMTP_URL and in development, letters go to the built-in mail server and its mailbox.
    NODE_ENV: "development",
    PORT: String(port),
    LOG_LEVEL: "error",
  };
  const main = fileURLToPath(import.meta.resolve("@parallax/server/main"));
  const product = spawn(process.execPath, [main], { env: environment, stdio: ["ignore", "pipe", "inherit"] });
  await new Promise<void>((ready, fail) => {
    product.stdout.on("data", (chunk: Buffer) => chunk.toString().includes("Parallax is ready") && ready());
    product.once("exit", (code) => fail(new Error(`The product ended with ${code} while it started.`)));
  });
  process.env["PARALLAX_E2E_URL"] = `http://localhost:${port}`;
  process.env["PARALLAX_E2E_DATA"] = data;
  return async () => {
    const ended = once(product, "exit");
    product.kill("SIGTERM");
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
