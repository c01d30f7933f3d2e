import type { UnlockedDevice } from "./device.ts";
import type { DeviceRecord } from "./device-record.ts";

/** What stands in the form's head: nothing is ever said to be saved before it is on disk. */
export type Keeping = "kept" | "keeping" | "failed" | "off";

export type Keeper = {
  /** Keeps the newest record; steps in between are left out when the device is slower than the fingers. */
  keep(record: DeviceRecord): Promise<void>;
  /** Deletes everything of this link and lets nothing older land after it. */
  wipe(): Promise<void>;
};

/** Writes records one after the other. A device of null keeps nothing. */
export function keepOn(device: UnlockedDevice | null, closesAt: Date, tell: (keeping: Keeping) => void): Keeper {
  let next: DeviceRecord | "wipe" | null = null;
  let working: Promise<void> | null = null;

  async function work(place: UnlockedDevice): Promise<void> {
    while (next !== null) {
      const step = next;
      next = null;
      try {
        await (step === "wipe" ? place.wipe() : place.write(step, closesAt));
        if (next === null) tell("kept");
      } catch {
        tell("failed");
      }
    }
    working = null;
  }

  function ask(step: DeviceRecord | "wipe"): Promise<void> {
    if (device === null) return Promise.resolve();
    next = step;
    tell("keeping");
    working ??= work(device);
    return working;
  }

  return { keep: (record) => ask(record), wipe: () => ask("wipe") };
}
