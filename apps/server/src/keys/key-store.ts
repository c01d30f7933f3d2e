import { randomBytes, randomUUID } from "node:crypto";
import { join, sep } from "node:path";
import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import { StartError } from "../start-error.ts";
import { createDurably, removeDurably, replaceDurably, tryWriting } from "./durable-file.ts";
import { distinctKeys, keyBytes, onlyKey, problemsOf, readCopies, type KeyCopy } from "./key-file.ts";
import { KeyStoreError } from "./key-store-error.ts";
import { placeLinkKey } from "./link-key.ts";
import {
  enterInLedger,
  fillMirror,
  inWords,
  listKeyFiles,
  makeMirrorFolders,
  readLedger,
  readMark,
  writeMark,
} from "./mirror.ts";

/** Where the key store lies; a part of the settings. */
export type KeyFolders = {
  /** The mirrors of the rounds' keys. The opener's account alone may enter them. */
  readonly keyMirrors: readonly [string, ...string[]];
  /** K_link's own folder, which the mailer reads too. */
  readonly linkKeyFolder: string;
  /** A mirror below it is made anew when it is gone; any other may be a volume that is not mounted now. */
  readonly dataDirectory: string;
};

/**
 * What is kept outside the database, so that neither it nor any backup of it opens anything (anonymity.md 4.3). Only the opener uses it.
 * Rejects with a `KeyStoreError` for whatever the operator has to mend.
 */
export type KeyStore = {
  /** K_link; made the first time somebody asks. */
  linkKey(): Promise<Uint8Array>;
  /** s_file of a round, made if it is not there, on every mirror or not at all. Two openers at once get the same one. */
  makeRoundKey(roundId: RoundId): Promise<Uint8Array>;
  /** s_file of a round from whichever mirror is whole, or null when it was burned or lost. */
  readRoundKey(roundId: RoundId): Promise<Uint8Array | null>;
  /** The same where mirrors may differ: the copy that `isRight` proves to be the key. */
  proveRoundKey(roundId: RoundId, isRight: (key: Uint8Array) => Promise<boolean>): Promise<Uint8Array | null>;
  /** Puts a key that was proven into every mirror that lacks it. Hold the round while you ask, so that nobody burns it meanwhile. */
  mendRoundKey(roundId: RoundId, proven: Uint8Array): Promise<void>;
  /** Enters the round in the ledger and destroys s_file, on every mirror. May be repeated; throws until it is done on all of them. */
  burnRoundKey(roundId: RoundId): Promise<void>;
  isBurned(roundId: RoundId): Promise<boolean>;
  /** Every round that any mirror's ledger names. */
  burnedRounds(): Promise<ReadonlySet<RoundId>>;
  /** Every round of which any mirror holds a key, with when the youngest copy was written. */
  heldRounds(): Promise<ReadonlyMap<RoundId, Date>>;
};

/** Opens the key store in its folders; makes them the first time. `tell` hears what is wrong with one mirror while another serves. */
export async function openKeyStore(folders: KeyFolders, tell: (problem: string) => void = () => {}): Promise<KeyStore> {
  const { keyMirrors, linkKeyFolder } = folders;
  const mark = await prepareMirrors(folders, tell);
  const roundFile = (roundId: RoundId) => join("rounds", roundId);

  const present = async (): Promise<readonly string[]> => {
    const marks = await Promise.all(keyMirrors.map((mirror) => readMark(mirror).catch(() => null)));
    const there = keyMirrors.filter((_, at) => marks[at] === mark);
    if (there.length === 0) throw new KeyStoreError(`The key store is away: ${keyMirrors.join(" and ")}.`);
    return there;
  };
  const requireAll = (there: readonly string[], what: string): void => {
    const away = keyMirrors.filter((mirror) => !there.includes(mirror));
    if (away.length > 0) throw new KeyStoreError(`The key store's mirror ${away.join(" and ")} is away. ${what}`);
  };
  const copiesOf = async (roundId: RoundId): Promise<readonly KeyCopy[]> => {
    const copies = await readCopies(await present(), roundFile(roundId));
    if (distinctKeys(copies).length > 0) for (const problem of problemsOf(copies)) tell(problem);
    return copies;
  };
  const burnedRounds = async (): Promise<ReadonlySet<RoundId>> => {
    const ledgers = await Promise.all((await present()).map((mirror) => inWords(mirror, () => readLedger(mirror))));
    return new Set(ledgers.flatMap((ledger) => [...ledger]));
  };

  const linkKey = async (): Promise<Uint8Array> => {
    const there = await present();
    const copies = await readCopies([linkKeyFolder, ...there], "link-key");
    const key = onlyKey(copies) ?? (await makeLinkKey(there));
    await inWords(linkKeyFolder, () => placeLinkKey(linkKeyFolder, key));
    for (const mirror of there) await inWords(mirror, () => createDurably(join(mirror, "link-key"), key));
    return key;
  };

  return {
    linkKey,
    async makeRoundKey(roundId) {
      invariant(!(await burnedRounds()).has(roundId), `round ${roundId} is burned and gets no key again`);
      requireAll(await present(), "No round is launched until it is back, because its key would have one copy only.");
      for (const mirror of keyMirrors) await inWords(mirror, () => tryWriting(join(mirror, "rounds")));
      // Before the first round there is one, so that a link key that is missing later is known to be lost.
      await linkKey();
      return await makeKey(keyMirrors, roundFile(roundId));
    },
    readRoundKey: async (roundId) => onlyKey(await copiesOf(roundId)),
    async proveRoundKey(roundId, isRight) {
      const copies = await copiesOf(roundId);
      for (const key of distinctKeys(copies)) if (await isRight(key)) return key;
      if (distinctKeys(copies).length === 0) return onlyKey(copies);
      throw new KeyStoreError(`No copy of the key of round ${roundId} is the one that the round was launched with.`);
    },
    async mendRoundKey(roundId, proven) {
      if ((await burnedRounds()).has(roundId)) return;
      for (const mirror of await present()) {
        const [copy] = await readCopies([mirror], roundFile(roundId));
        if (copy === undefined || (copy.state === "whole" && isSame(copy.key, proven))) continue;
        await inWords(mirror, () => replaceDurably(copy.path, proven));
        tell(`${copy.path} was mended with the key that opens the round's ballots.`);
      }
    },
    async burnRoundKey(roundId) {
      const there = await present();
      // Each as far as it goes: a full disk takes no line in its ledger, and lets a file be removed all the same.
      const tried = await Promise.allSettled([
        ...there.map((mirror) => inWords(mirror, () => enterInLedger(mirror, roundId))),
        ...there.map((mirror) => inWords(mirror, () => removeKeyFiles(mirror, roundId))),
      ]);
      for (const each of tried) if (each.status === "rejected") throw each.reason;
      requireAll(there, `The key of round ${roundId} is destroyed there as soon as it is back.`);
    },
    isBurned: async (roundId) => (await burnedRounds()).has(roundId),
    burnedRounds,
    async heldRounds() {
      const files = await Promise.all((await present()).map((mirror) => inWords(mirror, () => listKeyFiles(mirror))));
      const held = new Map<RoundId, Date>();
      for (const { roundId, writtenAt } of files.flat())
        if (writtenAt > (held.get(roundId) ?? new Date(0))) held.set(roundId, writtenAt);
      return held;
    },
  };
}

/**
 * The first time every folder is made and marked. Later a folder without the mark is no mirror: a volume may not be mounted, and keys
 * written below its mount point would outlive every burn. Below the data folder nothing is mounted, so there it is made anew.
 */
async function prepareMirrors(
  { keyMirrors, dataDirectory }: KeyFolders,
  tell: (problem: string) => void,
): Promise<string> {
  try {
    const marks = await Promise.all(keyMirrors.map(readMark));
    const [known, ...others] = new Set(marks.filter((mark) => mark !== null));
    if (others.length > 0)
      throw new KeyStoreError(`${keyMirrors.join(" and ")} belong to different key stores: name the right folders`);
    if (known === undefined) return await makeMirrors(keyMirrors);
    for (const [at, mirror] of keyMirrors.entries()) {
      if (marks[at] !== null) continue;
      if (`${mirror}${sep}`.startsWith(`${dataDirectory}${sep}`)) await addMirror(keyMirrors, mirror, known);
      else
        tell(
          `The key store's mirror ${mirror} is away: mount it, or make it anew from the other with "parallax mend-keys".`,
        );
    }
    return known;
  } catch (error) {
    throw new StartError(
      `PARALLAX_KEYS: ${keyMirrors.join(" and ")} cannot be used as a key store: ${error instanceof Error ? error.message : "unknown error"}.`,
    );
  }
}

async function makeMirrors(mirrors: readonly [string, ...string[]]): Promise<string> {
  for (const mirror of mirrors) await makeMirrorFolders(mirror);
  // A store from before there were two mirrors has one that is full and one that is empty.
  for (const from of mirrors) for (const to of mirrors) if (from !== to) await fillMirror(from, to);
  const mark = await writeMark(mirrors[0], randomUUID());
  for (const mirror of mirrors) await writeMark(mirror, mark);
  return mark;
}

/** Makes a mirror anew from those that are there. */
export async function addMirror(mirrors: readonly string[], mirror: string, mark: string): Promise<void> {
  await makeMirrorFolders(mirror);
  for (const from of mirrors) if (from !== mirror && (await readMark(from)) === mark) await fillMirror(from, mirror);
  await writeMark(mirror, mark);
}

/** The first mirror decides; the others get a copy. Reading back every one is what makes it a key: nothing counts before. */
async function makeKey(mirrors: readonly string[], file: string): Promise<Uint8Array> {
  const first = mirrors[0] ?? "";
  const key =
    onlyKey(await readCopies(mirrors, file)) ??
    (await inWords(first, () => createDurably(join(first, file), new Uint8Array(randomBytes(keyBytes)))));
  for (const mirror of mirrors) await inWords(mirror, () => createDurably(join(mirror, file), key));
  const copies = await readCopies(mirrors, file);
  const [problem] = problemsOf(copies);
  if (problem !== undefined) throw new KeyStoreError(problem);
  return onlyKey(copies) ?? key;
}

/** A new K_link only for a store that has never had a round: otherwise it was lost, and a new one would spoil every ballot there is. */
async function makeLinkKey(mirrors: readonly string[]): Promise<Uint8Array> {
  for (const mirror of mirrors) {
    if ((await listKeyFiles(mirror)).length > 0 || (await readLedger(mirror)).size > 0)
      throw new KeyStoreError(
        `The link key is gone from PARALLAX_LINK_KEY and from ${mirrors.join(" and ")}: put your copy of it back. Without it no ballot that was cast can be opened.`,
      );
  }
  // The first mirror decides when two processes make one in the same moment.
  const first = mirrors[0] ?? "";
  return await inWords(first, () => createDurably(join(first, "link-key"), new Uint8Array(randomBytes(keyBytes))));
}

/** The round's file, and what a crash may have left of it under another name. */
async function removeKeyFiles(mirror: string, roundId: RoundId): Promise<void> {
  const files = (await listKeyFiles(mirror)).filter((file) => file.roundId === roundId);
  for (const { name } of files) await removeDurably(join(mirror, "rounds", name));
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
