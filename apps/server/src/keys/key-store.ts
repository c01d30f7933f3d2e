import { randomBytes } from "node:crypto";
import { chmod, stat } from "node:fs/promises";
import { join } from "node:path";
import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import { StartError } from "../start-error.ts";
import { appendLineDurably, createDurably, makePrivateFolder, readIfThere, removeDurably } from "./durable-file.ts";
import { KeyStoreError } from "./key-store-error.ts";

/**
 * What is kept outside the database, so that neither it nor any backup of it opens anything (anonymity.md 4.3). Opener and mailer use it,
 * the web never.
 *
 *   <mirror>/link-key          K_link, 32 bytes: every invitation's secret comes from it
 *   <mirror>/rounds/<round>    s_file, 32 bytes: half of what a round's key is derived from
 *   <mirror>/burned            the ledger: a line for every round whose s_file was destroyed
 */
export type KeyStore = {
  /** K_link; made the first time somebody asks. */
  linkKey(): Promise<Uint8Array>;
  /** s_file of a round, made if it is not there. Two openers at once, or one that starts again, get the same one. */
  makeRoundKey(roundId: RoundId): Promise<Uint8Array>;
  /** s_file of a round, or null when it was burned or lost. */
  readRoundKey(roundId: RoundId): Promise<Uint8Array | null>;
  /** Destroys s_file on every mirror, then enters the round in the ledger. May be repeated. */
  burnRoundKey(roundId: RoundId): Promise<void>;
  isBurned(roundId: RoundId): Promise<boolean>;
};

const keyBytes = 32;

/** Opens the key store in its folders, the mirrors; makes them when they are not there, and refuses those that others may read. */
export async function openKeyStore(mirrors: readonly [string, ...string[]]): Promise<KeyStore> {
  for (const mirror of mirrors) await prepareMirror(mirror);
  const roundFile = (roundId: RoundId) => join("rounds", roundId);
  return {
    linkKey: () => makeKey(mirrors, "link-key"),
    async makeRoundKey(roundId) {
      invariant(!(await isInLedger(mirrors, roundId)), `round ${roundId} is burned and gets no key again`);
      return await makeKey(mirrors, roundFile(roundId));
    },
    readRoundKey: (roundId) => readKey(mirrors, roundFile(roundId)),
    async burnRoundKey(roundId) {
      for (const mirror of mirrors) await removeDurably(join(mirror, roundFile(roundId)));
      for (const mirror of mirrors) {
        if (!(await isInLedger([mirror], roundId))) await appendLineDurably(join(mirror, "burned"), roundId);
      }
    },
    isBurned: (roundId) => isInLedger(mirrors, roundId),
  };
}

async function prepareMirror(mirror: string): Promise<void> {
  try {
    await makePrivateFolder(join(mirror, "rounds"));
    const { mode } = await stat(mirror);
    // A folder that a container's volume brought along may be wide open; an empty one of our own never is.
    if (process.platform !== "win32" && (mode & 0o077) !== 0) await chmod(mirror, 0o700);
  } catch (error) {
    throw new StartError(
      `PARALLAX_KEYS: ${mirror} cannot be used as a key store: ${error instanceof Error ? error.message : "unknown error"}.`,
    );
  }
}

/** The first mirror decides; the others get a copy. Reading back every one is what makes it a key: nothing counts before. */
async function makeKey(mirrors: readonly string[], file: string): Promise<Uint8Array> {
  const key =
    (await readKey(mirrors, file)) ??
    (await createDurably(join(mirrors[0] ?? "", file), new Uint8Array(randomBytes(keyBytes))));
  for (const mirror of mirrors) {
    const stored = await createDurably(join(mirror, file), key);
    if (!isSame(stored, key)) throw new KeyStoreError(`The key store's mirrors differ in ${file}.`);
  }
  return key;
}

async function readKey(mirrors: readonly string[], file: string): Promise<Uint8Array | null> {
  for (const mirror of mirrors) {
    const key = await readIfThere(join(mirror, file));
    if (key === null) continue;
    if (key.length !== keyBytes)
      throw new KeyStoreError(`${join(mirror, file)} is damaged: it has ${key.length} bytes instead of ${keyBytes}.`);
    return key;
  }
  return null;
}

async function isInLedger(mirrors: readonly string[], roundId: RoundId): Promise<boolean> {
  for (const mirror of mirrors) {
    const ledger = await readIfThere(join(mirror, "burned"));
    if (ledger !== null && Buffer.from(ledger).toString("utf8").split("\n").includes(roundId)) return true;
  }
  return false;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
