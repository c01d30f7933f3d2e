import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";

const parallax = fileURLToPath(new URL("../../../apps/server/src/command/parallax.ts", import.meta.url));

/** Presses a button that hands over a file, and says where the browser put it. */
export async function keepFile(page: Page, button: string): Promise<string> {
  const handed = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return await (await handed).path();
}

/** What `parallax verify` ends with on a file: 0 genuine, 1 changed. */
export async function verifyFile(path: string): Promise<number> {
  try {
    await promisify(execFile)(process.execPath, [parallax, "verify", path]);
    return 0;
  } catch (error) {
    return error instanceof Error && "code" in error ? Number(error.code) : -1;
  }
}

/** A copy of a text file with one word put in another's place. */
export async function forgeFile(path: string, from: string, to: string): Promise<string> {
  const text = await readFile(path, "utf8");
  if (!text.includes(from)) throw new Error(`The file does not hold "${from}".`);
  const forged = `${path}.forged`;
  await writeFile(forged, text.replace(from, to));
  return forged;
}
