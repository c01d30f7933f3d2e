import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asId } from "@parallax/domain/id";
import { openKeyStore } from "@parallax/server/keys/key-store";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const round = asId<"round">("1f0d1b0e-5b1c-4a54-8f5e-3f6d1c2b7a90");
const another = asId<"round">("1f0d1b0e-5b1c-4a54-8f5e-3f6d1c2b7a91");

let folder: string;
let mirrors: readonly [string, ...string[]];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parallax-keys-"));
  mirrors = [join(folder, "one"), join(folder, "two")];
});
afterEach(() => rm(folder, { recursive: true }));

describe("The key store", () => {
  test("makes a key once, and gives the same to whoever asks, also after a restart and all at once", async () => {
    const stores = await Promise.all([openKeyStore(mirrors), openKeyStore(mirrors)]);
    const made = await Promise.all(
      [...stores, ...stores].map(async (store) => [await store.linkKey(), await store.makeRoundKey(round)]),
    );
    for (const keys of made) expect(keys).toEqual(made[0]);
    expect(made[0]?.[0]).toHaveLength(32);
    expect(made[0]?.[0]).not.toEqual(made[0]?.[1]);
    const later = await openKeyStore(mirrors);
    expect(await later.linkKey()).toEqual(made[0]?.[0]);
    expect(await later.readRoundKey(round)).toEqual(made[0]?.[1]);
    expect(await later.readRoundKey(another)).toBeNull();
  });

  test("keeps every key on every mirror, for nobody else's eyes, and leaves no scraps", async () => {
    const store = await openKeyStore(mirrors);
    const key = await store.makeRoundKey(round);
    await store.linkKey();
    for (const mirror of mirrors) {
      expect(new Uint8Array(await readFile(join(mirror, "rounds", round)))).toEqual(key);
      expect((await stat(mirror)).mode & 0o777).toBe(0o700);
      expect((await stat(join(mirror, "rounds"))).mode & 0o777).toBe(0o700);
      for (const file of ["link-key", join("rounds", round)])
        expect((await stat(join(mirror, file))).mode & 0o777).toBe(0o600);
      expect(await readdir(join(mirror, "rounds"))).toEqual([round]);
      expect(await readdir(mirror)).toEqual(["link-key", "rounds"]);
    }
  });

  test("reads from the mirror that is left, and mends the other when a key is asked for again", async () => {
    const store = await openKeyStore(mirrors);
    const key = await store.makeRoundKey(round);
    await rm(join(mirrors[0], "rounds", round));
    expect(await store.readRoundKey(round)).toEqual(key);
    expect(await store.makeRoundKey(round)).toEqual(key);
    expect(new Uint8Array(await readFile(join(mirrors[0], "rounds", round)))).toEqual(key);
  });

  test("says which file is damaged, or that its mirrors differ, instead of going on with either", async () => {
    const store = await openKeyStore(mirrors);
    await store.makeRoundKey(round);
    await store.makeRoundKey(another);
    await writeFile(join(mirrors[0], "rounds", round), new Uint8Array(5));
    await expect(store.readRoundKey(round)).rejects.toThrow("is damaged");
    await writeFile(join(mirrors[0], "rounds", another), new Uint8Array(32));
    await expect(store.makeRoundKey(another)).rejects.toThrow("differ");
  });

  test("burns a key on every mirror, remembers it, and never makes one for that round again", async () => {
    const store = await openKeyStore(mirrors);
    await store.makeRoundKey(round);
    await store.makeRoundKey(another);
    await store.burnRoundKey(round);
    await store.burnRoundKey(round);
    expect(await store.readRoundKey(round)).toBeNull();
    expect(await store.isBurned(round)).toBe(true);
    expect(await store.isBurned(another)).toBe(false);
    await expect(store.makeRoundKey(round)).rejects.toThrow("burned");
    for (const mirror of mirrors) {
      expect(await readdir(join(mirror, "rounds"))).toEqual([another]);
      expect(await readFile(join(mirror, "burned"), "utf8")).toBe(`${round}\n`);
    }
  });

  test("goes on after a line of its ledger that a power cut left unfinished", async () => {
    const store = await openKeyStore(mirrors);
    await writeFile(join(mirrors[0], "burned"), "1f0d1b0e-5b1c");
    await store.burnRoundKey(round);
    expect(await store.isBurned(round)).toBe(true);
    expect(await readFile(join(mirrors[0], "burned"), "utf8")).toBe(`1f0d1b0e-5b1c\n${round}\n`);
  });

  test("that cannot be made stops the start and names the setting", async () => {
    await writeFile(join(folder, "file"), "");
    await expect(openKeyStore([join(folder, "file", "keys")])).rejects.toThrow("PARALLAX_KEYS");
  });
});
