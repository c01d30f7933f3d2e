import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asId } from "@parallax/domain/id";
import { openKeyStore, type KeyFolders } from "@parallax/server/keys/key-store";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

// Really full, and really read-only: small file systems in memory, which only root may mount.
const base = await mkdtemp(join(tmpdir(), "parallax-disk-"));
const mount = (...args: string[]) => spawnSync("/bin/mount", args).status === 0;
const one = join(base, "one");
const two = join(base, "two");
for (const path of [one, two]) await mkdir(path);
const canMount =
  process.platform === "linux" && process.getuid?.() === 0 && mount("-t", "tmpfs", "-o", "size=64k", "tmpfs", two);
if (!canMount) process.stderr.write("Skipped: only root, where it may mount, can fill a disk for the key store.\n");

const round = asId<"round">("1f0d1b0e-5b1c-4a54-8f5e-3f6d1c2b7a90");
const another = asId<"round">("1f0d1b0e-5b1c-4a54-8f5e-3f6d1c2b7a91");

afterAll(async () => {
  if (canMount) spawnSync("/bin/umount", [two]);
  await rm(base, { recursive: true, force: true });
});

describe.runIf(canMount)("A launch", () => {
  let folders: KeyFolders;
  beforeAll(() => {
    folders = {
      keyMirrors: [join(one, "keys"), join(two, "keys")],
      linkKeyFolder: join(one, "link"),
      dataDirectory: join(base, "data"),
    };
  });
  beforeEach(async () => {
    mount("-o", "remount,rw", two);
    await rm(join(two, "rest"), { force: true });
  });
  const keysIn = (mirror: string) => readdir(join(mirror, "keys", "rounds"));
  const fill = () => writeFile(join(two, "rest"), new Uint8Array(1 << 20)).catch(() => undefined);

  test("is refused while a mirror’s disk is full, leaves no scrap there, and goes on when there is room again", async () => {
    const store = await openKeyStore(folders);
    await store.linkKey();
    await fill();
    await expect(store.makeRoundKey(round)).rejects.toThrow(/is on a full disk \(ENOSPC\)/);
    expect([...(await keysIn(one)), ...(await keysIn(two))]).toEqual([]);
    await rm(join(two, "rest"));
    const key = await store.makeRoundKey(round);
    expect(await store.readRoundKey(round)).toEqual(key);
    expect(await keysIn(two)).toEqual([round]);
  });

  test("is refused while a mirror is read-only, and what is there can still be read", async () => {
    const store = await openKeyStore(folders);
    const key = await store.makeRoundKey(round);
    expect(mount("-o", "remount,ro", two)).toBe(true);
    await expect(store.makeRoundKey(another)).rejects.toThrow(/is on a read-only disk \(EROFS\)/);
    expect(await keysIn(one)).toEqual([round]);
    expect(await store.readRoundKey(round)).toEqual(key);
  });

  test("leaves a key that is burned on a full disk destroyed, and the burn undone in name until the ledger has it", async () => {
    const store = await openKeyStore(folders);
    await store.makeRoundKey(round);
    await fill();
    await store.burnRoundKey(round).catch((error: unknown) => expect(String(error)).toContain("full disk"));
    expect([...(await keysIn(one)), ...(await keysIn(two))]).toEqual([]);
    await rm(join(two, "rest"));
    await store.burnRoundKey(round);
    expect(await store.isBurned(round)).toBe(true);
  });
});
