import { createHmac } from "node:crypto";
import type { World } from "../world.ts";

/** How often something may happen: a bucket that holds `most` and refills evenly over `seconds`. */
export type Rate = { readonly most: number; readonly seconds: number };

export type Throttle = {
  /** Takes one from the key's bucket; returns how many seconds to wait when it is empty, else null. */
  take(purpose: string, key: string, rate: Rate): number | null;
};

/** Of each purpose: whoever makes up keys for one cannot push out another's. */
const mostBuckets = 50_000;

/** Buckets in this process's memory, under a salt that dies with it: nobody can read from them who asked for what. */
export function createThrottle(world: World): Throttle {
  const salt = world.newSecret();
  const shelves = new Map<string, Map<string, { left: number; at: number }>>();
  return {
    take(purpose, key, rate) {
      const name = createHmac("sha256", salt).update(`${purpose}\n${key}`).digest("base64url");
      const buckets = shelves.get(purpose) ?? new Map<string, { left: number; at: number }>();
      shelves.set(purpose, buckets);
      const now = world.now().getTime() / 1000;
      const perSecond = rate.most / rate.seconds;
      const last = buckets.get(name);
      const left =
        last === undefined ? rate.most : Math.min(rate.most, last.left + Math.max(0, now - last.at) * perSecond);
      buckets.delete(name);
      buckets.set(name, { left: left < 1 ? left : left - 1, at: now });
      forgetOldest(buckets);
      return left < 1 ? Math.ceil((1 - left) / perSecond) : null;
    },
  };
}

// A map keeps the order of insertion, and every use inserts anew: the first key is the one unused for longest.
function forgetOldest(buckets: Map<string, unknown>): void {
  for (const name of buckets.keys()) {
    if (buckets.size <= mostBuckets) return;
    buckets.delete(name);
  }
}
