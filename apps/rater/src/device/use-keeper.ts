import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { UnlockedDevice } from "./device.ts";
import type { DeviceRecord } from "./device-record.ts";
import { type Keeper, type Keeping, keepOn } from "./keeper.ts";

/** What is kept on the device, and whether it is. Every change is on its way to the disk before the screen shows it. */
export function useKeeper(device: UnlockedDevice | null, closesAt: Date): readonly [Keeping, Keeper] {
  const [keeping, setKeeping] = useState<Keeping>("kept");
  const keeper = useMemo(() => keepOn(device, closesAt, setKeeping), [device, closesAt]);
  return [device === null ? "off" : keeping, keeper];
}

/** Keeps the record whenever it changes; null is not kept. */
export function useKept(keeper: Keeper, record: DeviceRecord | null): void {
  const kept = useRef<string | null>(null);
  useLayoutEffect(() => {
    const text = record === null ? null : JSON.stringify(record);
    if (record !== null && text !== kept.current) void keeper.keep(record);
    kept.current = text;
  });
}

/** Warns before the page is closed while something on it is kept nowhere else. */
export function useLeaveWarning(unkept: boolean): void {
  useLayoutEffect(() => {
    if (!unkept) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [unkept]);
}
