import { seededChance, type Chance } from "@parallax/server/demo/chance";

export type { Chance };

/** Draws of the lab, all from one seed. */
export function labChance(seed: string): Chance {
  return seededChance(`anonymity lab ${seed}`);
}

/** From `least` to `most`, both included. */
export function whole(chance: Chance, least: number, most: number): number {
  return least + Math.floor(chance.uniform() * (most - least + 1));
}

export function letters(chance: Chance, count: number): string {
  const alphabet = "abcdefghijklmnopqrstuvwxyz";
  return Array.from({ length: count }, () => alphabet[whole(chance, 0, 25)] ?? "a").join("");
}
