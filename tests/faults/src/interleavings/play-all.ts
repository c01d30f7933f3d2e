import type { Act } from "./acts.ts";
import type { OpenBoard } from "./open-board.ts";
import { findStops, playInTurn, playStopped, type Stop } from "./play-pair.ts";
import { standings, type Standing } from "./scene.ts";

export type Played = {
  readonly pairs: number;
  readonly stops: number;
  readonly endings: number;
  readonly seconds: number;
  /** Endings that neither order explains, with pair, stop and both sides in words. */
  readonly surprises: readonly string[];
};

/** Every pair at every stop takes minutes: `PARALLAX_INTERLEAVINGS=all`. */
const isFull = process.env["PARALLAX_INTERLEAVINGS"] === "all";

/**
 * Where the first of a pair is stopped. When a rater's act meets what ends the round or another act of the same link: at every third place,
 * the others when the next pairs' turns come. Else where most is at stake, all done and not committed, and in every third pair.
 */
function chosen(first: Act, second: Act, where: readonly Stop[], turn: number): readonly Stop[] {
  if (isFull) return where;
  if (first.kind !== "answer" || second.kind === "other") return turn % 3 === 0 ? where.slice(-1) : [];
  return where.filter((_, at) => (at + turn) % 3 === 0);
}

/** Every ordered pair of acts at every standing where both are worth trying, with the first stopped everywhere; or only one pair. */
export async function playAll(board: OpenBoard, only?: readonly [string, string]): Promise<Played> {
  const startedAt = performance.now();
  const surprises: string[] = [];
  let pairs = 0;
  let turn = 0;
  let stops = 0;
  let endings = 0;
  for (const standing of standings) {
    const acts = board.acts.filter(({ at }) => at.includes(standing));
    const known = new Map<string, Promise<string>>();
    for (const first of acts.filter(({ kind }) => kind !== "whole")) {
      if (only !== undefined && first.name !== only[0]) continue;
      const where = await findStops(board, standing, first, board.places);
      stops += where.length;
      for (const second of acts) {
        if (only !== undefined && second.name !== only[1]) continue;
        turn += 1;
        const chosenStops = only === undefined ? chosen(first, second, where, turn) : where;
        if (chosenStops.length === 0) continue;
        pairs += 1;
        const expected = await inEitherOrder(board, standing, first, second, known);
        for (const stop of chosenStops) {
          const ending = await playOne(board, standing, first, stop, second);
          if (ending === null) continue;
          endings += 1;
          if (!expected.includes(ending)) surprises.push(inWords(standing, first, stop, second, ending, expected));
        }
      }
    }
  }
  return { pairs, stops, endings, seconds: (performance.now() - startedAt) / 1000, surprises };
}

/** What is to be expected: the endings of one after the other and of the other way round, each played once. */
async function inEitherOrder(
  board: OpenBoard,
  standing: Standing,
  first: Act,
  second: Act,
  known: Map<string, Promise<string>>,
): Promise<readonly string[]> {
  const play = async (one: Act, other: Act, oneIs: 0 | 1) => {
    const name = `${one.name} / ${other.name} / ${oneIs}`;
    const played = known.get(name) ?? playInTurn(board, standing, one, other, oneIs);
    known.set(name, played);
    return await played;
  };
  return [await play(first, second, 0), await play(second, first, 1)];
}

async function playOne(
  board: OpenBoard,
  standing: Standing,
  first: Act,
  stop: Stop,
  second: Act,
): Promise<string | null> {
  try {
    return await playStopped(board, standing, first, stop, second);
  } catch (error) {
    return `never ends: ${error instanceof Error ? error.message : "unknown"}`;
  }
}

function inWords(
  standing: Standing,
  first: Act,
  stop: Stop,
  second: Act,
  ending: string,
  [before, after]: readonly string[],
): string {
  const where =
    stop.kind === "place" ? stop.name : `statement ${stop.number}: ${stop.text.replaceAll(/\s+/g, " ").slice(0, 100)}`;
  return `${standing}: ${first.name} stopped before ${where}, then ${second.name}\n  ended  ${ending}\n  in turn ${before}\n  or      ${after}`;
}
