import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Where the product that `start-product.ts` started answers. */
export const productUrl = process.env["PARALLAX_E2E_URL"] ?? "";

/** Founds an organisation as an operator does, beside the running product; returns its administrator's sign-in link. */
export async function foundOrganisation(name: string, administrator: string): Promise<string> {
  const command = fileURLToPath(import.meta.resolve("@parallax/server/command/parallax"));
  const environment = {
    ...process.env,
    PARALLAX_DATA: process.env["PARALLAX_E2E_DATA"],
    PORT: new URL(productUrl).port,
    LOG_LEVEL: "error",
  };
  const { stdout } = await promisify(execFile)(process.execPath, [command, "found", name, administrator, "--json"], {
    env: environment,
  });
  const { link } = JSON.parse(stdout) as { link: string };
  return link;
}
