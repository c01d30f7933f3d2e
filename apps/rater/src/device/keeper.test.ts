import { expect, test } from "vitest";
import type { UnlockedDevice } from "./device.ts";
import type { DeviceRecord } from "./device-record.ts";
import { type Keeping, keepOn } from "./keeper.ts";

const closesAt = new Date("2027-03-12T17:00:00Z");
const record = (text: string): DeviceRecord => ({
  answers: { "comment keep": text },
  place: "comment keep",
  sending: null,
  receipt: null,
});

/** A disk that takes its time: every step ends when it is told to. */
function slowDisk() {
  const done: string[] = [];
  const ends: (() => void)[] = [];
  const step = (name: string) =>
    new Promise<void>((resolve, reject) =>
      ends.push(() => {
        done.push(name);
        if (name.includes("full")) reject(new Error("full"));
        else resolve();
      }),
    );
  const device: UnlockedDevice = {
    read: async () => null,
    write: ({ answers }) => step(String(answers["comment keep"])),
    wipe: () => step("wiped"),
  };
  return { device, done, end: () => ends.shift()?.() };
}

test("A slow device keeps the newest text and is never told to write an older one after it", async () => {
  const disk = slowDisk();
  const keeper = keepOn(disk.device, closesAt, () => undefined);
  void keeper.keep(record("a"));
  void keeper.keep(record("ab"));
  const last = keeper.keep(record("abc"));
  disk.end();
  await Promise.resolve();
  await Promise.resolve();
  disk.end();
  await last;
  expect(disk.done).toEqual(["a", "abc"]);
});

test("After wiping, nothing older lands", async () => {
  const disk = slowDisk();
  const keeper = keepOn(disk.device, closesAt, () => undefined);
  void keeper.keep(record("a"));
  void keeper.keep(record("ab"));
  const wiped = keeper.wipe();
  disk.end();
  await Promise.resolve();
  await Promise.resolve();
  disk.end();
  await wiped;
  expect(disk.done).toEqual(["a", "wiped"]);
});

test("Nothing is said to be saved before it is on disk, and a full device says so", async () => {
  const told: Keeping[] = [];
  const disk = slowDisk();
  const keeper = keepOn(disk.device, closesAt, (keeping) => told.push(keeping));
  const first = keeper.keep(record("full"));
  expect(told).toEqual(["keeping"]);
  disk.end();
  await first;
  expect(told).toEqual(["keeping", "failed"]);
  const second = keeper.keep(record("short"));
  disk.end();
  await second;
  expect(told.at(-1)).toBe("kept");
});
