import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** The product with its demonstration, running as `npm start` runs it, on data that is thrown away. */
export type Demonstration = {
  readonly url: string;
  /** The sign-in link that the start prints for somebody. */
  signInLink(name: string): string;
  stop(): Promise<void>;
};

export async function startDemonstration(): Promise<Demonstration> {
  const data = mkdtempSync(join(tmpdir(), "parallax-pictures-"));
  const port = await findFreePort();
  const { DATABASE_URL: _, SMTP_URL: __, ...inherited } = process.env;
  const environment = { ...inherited, PARALLAX_DATA: data, PARALLAX_DEMO: "1", PORT: String(port), LOG_LEVEL: "error" };
  const main = fileURLToPath(import.meta.resolve("@parallax/server/main"));
  const product = spawn(process.execPath, [main], { env: environment, stdio: ["ignore", "pipe", "inherit"] });
  const printed = await new Promise<string>((ready, fail) => {
    let output = "";
    product.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("/dev/mail")) ready(output);
    });
    product.once("exit", (code) => fail(new Error(`The product ended with ${code} while it started.`)));
  });
  return {
    url: `http://localhost:${port}`,
    signInLink(name) {
      const lines = printed.split("\n");
      const link = lines[lines.findIndex((line) => line.trim().startsWith(name)) + 1]?.trim();
      if (link === undefined || !link.startsWith("http")) throw new Error(`The start printed no link for ${name}.`);
      return link;
    },
    async stop() {
      const ended = once(product, "exit");
      product.kill("SIGTERM");
      await ended;
      rmSync(data, { recursive: true, force: true, maxRetries: 3 });
    },
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
