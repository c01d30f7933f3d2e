import { createHash } from "node:crypto";

/** Draws that repeat: the same seed, the same draws. For made-up data only, never for anything that protects people. */
export type Chance = {
  /** At least 0, below 1. */
  uniform(): number;
  /** Around 0 with a standard deviation of 1. */
  normal(): number;
  /** Another stream for a part of the whole, so that adding one part changes no other. */
  part(name: string): Chance;
  shuffle<T>(list: readonly T[]): T[];
};

export function seededChance(seed: string): Chance {
  let drawn = 0;
  let rest: Buffer = Buffer.alloc(0);
  const uniform = (): number => {
    if (rest.length < 4) {
      rest = createHash("sha256").update(`${seed} ${drawn}`).digest();
      drawn += 1;
    }
    const value = rest.readUInt32BE(0) / 2 ** 32;
    rest = rest.subarray(4);
    return value;
  };
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    part: (name) => seededChance(`${seed}/${name}`),
    shuffle: (list) =>
      list
        .map((entry) => ({ entry, place: uniform() }))
        .sort((a, b) => a.place - b.place)
        .map(({ entry }) => entry),
  };
}
