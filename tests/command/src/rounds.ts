import { readFileSync } from "node:fs";
import type { Round } from "@parallax/domain/statistics/round-input";

type Cases = { readonly cases: readonly { readonly id: string; readonly input: Round; readonly expected: unknown }[] };

const file = new URL("../../../packages/domain/src/statistics/cases/rounds.json", import.meta.url);

/** The twelve rounds with every figure worked out by somebody else. */
export const { cases } = JSON.parse(readFileSync(file, "utf8")) as Cases;

/** The first of them. */
export function someRound(): Round {
  const [first] = cases;
  if (first === undefined) throw new Error("no cases");
  return first.input;
}
