import { stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { StartError } from "../start-error.ts";
import { createDurably, makePrivateFolder } from "./durable-file.ts";
import { readCopies, type KeyCopy } from "./key-file.ts";

// K_link lies in a folder of its own, so that the mailer's account can be let in to it and to nothing else of the key store.

const file = "link-key";
const patienceMs = 60_000;

/** K_link as the mailer reads it. It waits for the opener, which makes it when an installation starts the first time. */
export async function waitForLinkKey(linkKeyFolder: string): Promise<Uint8Array> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const [copy] = await readCopies([linkKeyFolder], file);
    if (copy?.state === "whole") return copy.key;
    if (performance.now() > deadline) throw explainWaiting(linkKeyFolder, copy);
    await delay(100);
  }
}

function explainWaiting(linkKeyFolder: string, copy: KeyCopy | undefined): StartError {
  if (copy?.state === "damaged") return new StartError(`PARALLAX_LINK_KEY: ${copy.problem}`);
  return new StartError(
    `PARALLAX_LINK_KEY: there is no link key in ${linkKeyFolder} yet. Start the opener, which makes it, and see that both name the same folder.`,
  );
}

/** Puts K_link into its folder for the mailer to read: for its group too where the folder is open to its group. */
export async function placeLinkKey(linkKeyFolder: string, key: Uint8Array): Promise<Uint8Array> {
  await makePrivateFolder(linkKeyFolder);
  const { mode } = await stat(linkKeyFolder);
  return await createDurably(join(linkKeyFolder, file), key, fileModeIn(mode));
}

/** Whoever may enter a key's folder may read the key; others than its owner and its group never. */
export function fileModeIn(folderMode: number): number {
  return (folderMode & 0o050) === 0o050 ? 0o640 : 0o600;
}
