import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asId } from "@parallax/domain/id";
import { openKeyStore, type KeyFolders } from "@parallax/server/keys/key-store";
import { waitForLinkKey } from "@parallax/server/keys/link-key";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const round = asId<"round">("1f0d1b0e-5b1c-4a54-8f5e-3f6d1c2b7a90");
const another = asId<"round">("1f0d1b0e-5b1c-4a54-8f5e-3f6d1c2b7a91");

let folder: string;
let folders: KeyFolders;
let one: string;
let two: string;
let told: string[];
const tell = (problem: string) => void told.push(problem);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parallax-keys-"));
  [one, two] = [join(folder, "one"), join(folder, "two")];
  folders = { keyMirrors: [one, two], linkKeyFolder: join(folder, "link"), dataDirectory: join(folder, "data") };
  told = [];
});
afterEach(() => rm(folder, { recursive: true }));

const fileOf = (mirror: string, roundId: string) => join(mirror, "rounds", roundId);
const bytesOf = async (path: string) => new Uint8Array(await readFile(path));

describe("The key store", () => {
  test("makes a key once, and gives the same to whoever asks, also after a restart and all at once", async () => {
    const stores = await Promise.all([openKeyStore(folders), openKeyStore(folders)]);
    const made = await Promise.all(
      [...stores, ...stores].map(async (store) => [await store.linkKey(), await store.makeRoundKey(round)]),
    );
    for (const keys of made) expect(keys).toEqual(made[0]);
    expect(made[0]?.[0]).toHaveLength(32);
    expect(made[0]?.[0]).not.toEqual(made[0]?.[1]);
    const later = await openKeyStore(folders);
    expect(await later.linkKey()).toEqual(made[0]?.[0]);
    expect(await later.readRoundKey(round)).toEqual(made[0]?.[1]);
    expect(await later.readRoundKey(another)).toBeNull();
  });

  test("keeps every key on every mirror, for nobody else's eyes, and leaves no scraps", async () => {
    const store = await openKeyStore(folders);
    const key = await store.makeRoundKey(round);
    await store.linkKey();
    for (const mirror of folders.keyMirrors) {
      expect(await bytesOf(fileOf(mirror, round))).toEqual(key);
      for (const made of [mirror, join(mirror, "rounds")]) expect((await stat(made)).mode & 0o777).toBe(0o700);
      for (const file of ["link-key", "store", join("rounds", round)])
        expect((await stat(join(mirror, file))).mode & 0o777).toBe(0o600);
      expect(await readdir(join(mirror, "rounds"))).toEqual([round]);
      expect(await readdir(mirror)).toEqual(["link-key", "rounds", "store"]);
    }
  });

  test("reads a key that one mirror lost, or holds damaged, from the other, and says so", async () => {
    const store = await openKeyStore(folders, tell);
    const key = await store.makeRoundKey(round);
    await rm(fileOf(one, round));
    expect(await store.readRoundKey(round)).toEqual(key);
    expect(told).toEqual([`${fileOf(one, round)} is missing.`]);
    await writeFile(fileOf(one, round), new Uint8Array(5));
    expect(await store.readRoundKey(round)).toEqual(key);
    expect(told[1]).toBe(`${fileOf(one, round)} is damaged: it has 5 bytes instead of 32.`);
    await writeFile(fileOf(two, round), new Uint8Array(5));
    await expect(store.readRoundKey(round)).rejects.toThrow("is damaged");
  });

  test("never guesses between mirrors that differ: only proof decides, and only what was proven mends", async () => {
    const store = await openKeyStore(folders, tell);
    const key = await store.makeRoundKey(round);
    await writeFile(fileOf(one, round), new Uint8Array(32));
    await expect(store.readRoundKey(round)).rejects.toThrow("mirrors differ");
    await expect(store.makeRoundKey(round)).rejects.toThrow("mirrors differ");
    const isRight = async (copy: Uint8Array) => Buffer.from(copy).equals(key);
    expect(await store.proveRoundKey(round, isRight)).toEqual(key);
    await expect(store.proveRoundKey(round, async () => false)).rejects.toThrow("No copy of the key");
    await store.mendRoundKey(round, key);
    expect(await bytesOf(fileOf(one, round))).toEqual(key);
    expect(told.at(-1)).toContain("was mended");
    expect(await store.proveRoundKey(another, isRight)).toBeNull();
  });

  test("burns a key on every mirror, remembers it, and never makes one for that round again", async () => {
    const store = await openKeyStore(folders);
    const key = await store.makeRoundKey(round);
    await store.makeRoundKey(another);
    await store.burnRoundKey(round);
    await store.burnRoundKey(round);
    expect(await store.readRoundKey(round)).toBeNull();
    expect(await store.isBurned(round)).toBe(true);
    expect(await store.isBurned(another)).toBe(false);
    expect([...(await store.heldRounds()).keys()]).toEqual([another]);
    await expect(store.makeRoundKey(round)).rejects.toThrow("burned");
    await store.mendRoundKey(round, key);
    for (const mirror of folders.keyMirrors) {
      expect(await readdir(join(mirror, "rounds"))).toEqual([another]);
      expect(await readFile(join(mirror, "burned"), "utf8")).toBe(`${round}\n`);
    }
  });

  test("burns what a crash left of a key beside it, too", async () => {
    const store = await openKeyStore(folders);
    await store.makeRoundKey(round);
    await writeFile(join(two, "rounds", `.${another}.0af2`), new Uint8Array(32));
    expect([...(await store.heldRounds()).keys()].toSorted()).toEqual([round, another]);
    await store.burnRoundKey(another);
    expect(await readdir(join(two, "rounds"))).toEqual([round]);
  });

  test("believes whichever ledger names a round, and goes on after a line that a power cut left unfinished", async () => {
    const store = await openKeyStore(folders);
    await writeFile(join(one, "burned"), "1f0d1b0e-5b1c");
    await store.burnRoundKey(round);
    expect(await readFile(join(one, "burned"), "utf8")).toBe(`1f0d1b0e-5b1c\n${round}\n`);
    await rm(join(one, "burned"));
    expect(await store.isBurned(round)).toBe(true);
    expect([...(await store.burnedRounds())]).toEqual([round]);
  });

  test("that cannot be made stops the start and names the setting", async () => {
    await writeFile(join(folder, "file"), "");
    const inFile = join(folder, "file", "keys");
    await expect(openKeyStore({ ...folders, keyMirrors: [inFile, two] })).rejects.toThrow("PARALLAX_KEYS");
  });

  test("of two folders that belong to different stores is refused", async () => {
    await openKeyStore(folders);
    const strange = { ...folders, keyMirrors: [join(folder, "three"), join(folder, "four")] as const };
    await openKeyStore(strange);
    await expect(openKeyStore({ ...folders, keyMirrors: [one, join(folder, "four")] })).rejects.toThrow(
      "different key stores",
    );
  });
});

describe("A mirror that is away", () => {
  test("lets rounds be read from the other, and no round be launched, until it is back", async () => {
    const store = await openKeyStore(folders);
    const key = await store.makeRoundKey(round);
    await rename(two, join(folder, "unmounted"));
    await mkdir(two);
    const later = await openKeyStore(folders, tell);
    expect(told.join()).toContain(`mirror ${two} is away`);
    // An empty mount point gets no key: it would lie below the volume once that is mounted again, and outlive every burn.
    for (const each of [store, later]) {
      expect(await each.readRoundKey(round)).toEqual(key);
      await expect(each.makeRoundKey(another)).rejects.toThrow("is away. No round is launched");
    }
    expect([await readdir(join(one, "rounds")), await readdir(two)]).toEqual([[round], []]);
    await rm(two, { recursive: true });
    await rename(join(folder, "unmounted"), two);
    expect(await later.makeRoundKey(another)).toHaveLength(32);
  });

  test("keeps a burn from counting as done, and is burned when it is back", async () => {
    const store = await openKeyStore(folders);
    await store.makeRoundKey(round);
    await rename(two, join(folder, "unmounted"));
    await expect(store.burnRoundKey(round)).rejects.toThrow("is destroyed there as soon as it is back");
    expect(await readdir(join(one, "rounds"))).toEqual([]);
    expect(await store.isBurned(round)).toBe(true);
    await rename(join(folder, "unmounted"), two);
    await store.burnRoundKey(round);
    expect(await readdir(join(two, "rounds"))).toEqual([]);
  });

  test("is made anew from the other where it lies below the data folder, without what was burned", async () => {
    const inside: KeyFolders = { ...folders, dataDirectory: folder };
    const store = await openKeyStore(inside);
    const key = await store.makeRoundKey(round);
    await store.makeRoundKey(another);
    await store.burnRoundKey(another);
    await rm(one, { recursive: true });
    await writeFile(fileOf(two, another), new Uint8Array(32));
    const later = await openKeyStore(inside);
    expect(await bytesOf(fileOf(one, round))).toEqual(key);
    expect(await readdir(join(one, "rounds"))).toEqual([round]);
    expect(await readFile(join(one, "burned"), "utf8")).toBe(`${another}\n`);
    expect(await later.makeRoundKey(round)).toEqual(key);
  });
});

describe("The link key", () => {
  test("lies in a folder of its own for the mailer, who waits until the opener has made it", async () => {
    const waiting = waitForLinkKey(folders.linkKeyFolder);
    const store = await openKeyStore(folders);
    const key = await store.linkKey();
    expect(await waiting).toEqual(key);
    expect((await stat(folders.linkKeyFolder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folders.linkKeyFolder, "link-key"))).mode & 0o777).toBe(0o600);
  });

  test("is open to its folder's group where the operator opened the folder to it, and to nobody else", async () => {
    await mkdir(folders.linkKeyFolder, { mode: 0o750 });
    await (await openKeyStore(folders)).linkKey();
    expect((await stat(join(folders.linkKeyFolder, "link-key"))).mode & 0o777).toBe(0o640);
  });

  test("of an installation from before it had a folder of its own goes on being the link key", async () => {
    const old = new Uint8Array(32).fill(9);
    await mkdir(join(one, "rounds"), { recursive: true });
    await writeFile(join(one, "link-key"), old);
    await writeFile(fileOf(one, round), new Uint8Array(32).fill(8));
    const store = await openKeyStore(folders);
    expect(await store.linkKey()).toEqual(old);
    expect(await waitForLinkKey(folders.linkKeyFolder)).toEqual(old);
    expect(await bytesOf(join(two, "link-key"))).toEqual(old);
    expect(await bytesOf(fileOf(two, round))).toEqual(new Uint8Array(32).fill(8));
  });

  test("comes back from a mirror, and is never made anew once there has been a round", async () => {
    const store = await openKeyStore(folders);
    const key = await store.linkKey();
    await store.makeRoundKey(round);
    await rm(join(folders.linkKeyFolder, "link-key"));
    expect(await store.linkKey()).toEqual(key);
    for (const place of [folders.linkKeyFolder, one, two]) await rm(join(place, "link-key"));
    await expect(store.linkKey()).rejects.toThrow("The link key is gone");
    await store.burnRoundKey(round);
    await expect(store.linkKey()).rejects.toThrow("The link key is gone");
  });
});
