import { createHash, createHmac } from "node:crypto";
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileModeIn } from "../keys/link-key.ts";
import type { Settings } from "../settings.ts";
import { StartError } from "../start-error.ts";
import type { World } from "../world.ts";

/** 32 bytes in a file of its own folder; the web and the mailer read it, the database never sees it. */
export type SignInKey = Uint8Array;

const keyBytes = 32;

/** Reads the installation's sign-in key, making it the first time. Two processes that start at once end with the same one. */
export function loadSignInKey(
  settings: Pick<Settings, "signInKeyFolder">,
  world: Pick<World, "newId" | "newSecret">,
): SignInKey {
  const file = join(settings.signInKeyFolder, "sign-in");
  const key = readOrMake(file, world);
  if (key.length !== keyBytes)
    throw new StartError(`${file} is damaged. Remove it; sign-in links that were sent then stop working.`);
  return key;
}

/** What the letter's link carries: the link's id and its proof. Rebuilt when the letter is rendered, so it is never stored. */
export function signInToken(key: SignInKey, linkId: string): string {
  return `${linkId}.${createHmac("sha256", key).update(`sign-in/v1 ${linkId}`).digest("base64url")}`;
}

/** All that the database knows of a token. */
export function hashToken(token: string): Uint8Array {
  return createHash("sha256").update(token).digest();
}

/** The address of the page that spends a token. The token stands behind the `#`, so no server or proxy on the way sees it. */
export function signInUrl(settings: Pick<Settings, "publicUrl">, token: string): string {
  return `${settings.publicUrl}/sign-in/link#${token}`;
}

function readOrMake(file: string, world: Pick<World, "newId" | "newSecret">): Uint8Array {
  try {
    return readKey(file) ?? makeKey(file, world);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (!["EACCES", "EPERM", "EROFS", "ENOTDIR"].includes(code)) throw error;
    throw new StartError(
      `PARALLAX_SIGN_IN_KEY: ${file} cannot be read, or made, by this account (${code}). The web makes it: start the web first, and let the mailer's group into the folder.`,
    );
  }
}

function readKey(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function makeKey(file: string, world: Pick<World, "newId" | "newSecret">): Uint8Array {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // Written aside and linked when whole: a link never replaces a key that another process has just made.
  const aside = `${file}.${world.newId()}`;
  writeFileSync(aside, world.newSecret(), { mode: 0o600, flush: true });
  chmodSync(aside, fileModeIn(statSync(dirname(file)).mode));
  try {
    linkSync(aside, file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(aside);
  }
  return readFileSync(file);
}
