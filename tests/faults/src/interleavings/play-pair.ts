import { setTimeout as delay } from "node:timers/promises";
import type postgres from "postgres";
import type { Act, Party } from "./acts.ts";
import type { Scene, Standing } from "./scene.ts";
import type { StatementGate } from "./statement-gate.ts";
import { holdPlace, whoWaits } from "./stops-in-functions.ts";

/** Where the first party is stopped: before a statement that it sends, or at a place inside a function of the database. */
export type Stop =
  | { readonly kind: "statement"; readonly number: number; readonly text: string }
  | { readonly kind: "place"; readonly name: string };

/** The house's parts that a pair needs: the first party goes through the gate, the second straight to the database. */
export type Board = {
  readonly scene: Scene;
  readonly superuser: postgres.Sql;
  readonly gate: StatementGate;
  readonly first: Party;
  readonly second: Party;
};

/** What both were told and what is true afterwards, in one text that can be compared. */
export type Ending = string;

const patienceMs = 20_000;

/** Statements that neither read nor hold nor change anything that others see: before them is as before the next. */
const idle = /^(begin|select set_config|select to_char\(clock_timestamp|set local role)/;

/** One after the other. */
export async function playInTurn(
  board: Board,
  standing: Standing,
  one: Act,
  other: Act,
  oneIs: 0 | 1,
): Promise<Ending> {
  await board.scene.putBack(standing);
  board.gate.begin(null);
  const earlier = await told(one.run(board.second));
  const later = await told(other.run(board.second));
  return ending(board, oneIs === 0 ? [earlier, later] : [later, earlier]);
}

/** Which statements an act sends, and which places it passes, at this standing: everywhere where it can be stopped. */
export async function findStops(
  board: Board,
  standing: Standing,
  act: Act,
  places: readonly string[],
): Promise<Stop[]> {
  await board.scene.putBack(standing);
  board.gate.begin(null);
  await told(act.run(board.first));
  const statements = board.gate
    .statements()
    .map((text, number) => ({ kind: "statement", number, text }) as const)
    // Letters are written one like the other.
    .filter(({ text, number }, _, all) => !idle.test(text) && all.findIndex((same) => same.text === text) === number);
  const called = board.gate.statements().join("\n");
  const inside = places.filter((place) => called.includes(place.split(" ")[0] ?? place));
  return [...statements, ...inside.map((name): Stop => ({ kind: "place", name }))];
}

/**
 * The first is stopped, the second runs until it ends or waits for the first, then the first goes on. Null when the first never comes to
 * the stop. Rejects when the two then wait for each other.
 */
export async function playStopped(
  board: Board,
  standing: Standing,
  first: Act,
  stop: Stop,
  second: Act,
): Promise<Ending | null> {
  const { scene, gate, superuser } = board;
  await scene.putBack(standing);
  gate.begin(stop.kind === "statement" ? stop.number : null);
  const place = stop.kind === "place" ? await holdPlace(superuser, stop.name) : null;
  const release = async (): Promise<void> => {
    gate.release();
    await place?.release();
  };
  const stopped = settled(told(first.run(board.first)));
  const isThere = await until(
    async () => stopped.isDone || (place === null ? gate.isHolding() : (await whoWaits(superuser)).atPlace),
  );
  if (!isThere || stopped.isDone) {
    await release();
    await stopped.promise;
    if (!isThere) throw new Error("the first party neither ended nor came to its stop");
    return null;
  }
  const running = settled(told(second.run(board.second)));
  await until(async () => running.isDone || (await whoWaits(superuser)).forLock);
  await release();
  if (!(await until(async () => stopped.isDone && running.isDone))) throw new Error("the two wait for each other");
  // PostgreSQL ends a deadlock by ending one of the two; whoever asked is told to ask again, and does.
  const again = async (answer: string, act: Act) => (isDeadlock(answer) ? told(act.run(board.second)) : answer);
  const answers = [await again(await stopped.promise, first), await again(await running.promise, second)];
  return ending(board, answers);
}

function isDeadlock(answer: string): boolean {
  return answer === "fails: deadlock detected";
}

async function ending({ scene }: Board, answers: readonly string[]): Promise<Ending> {
  return `${answers.join(" | ")} => ${await scene.describe()}`;
}

/** An error is an ending too: its name, not its words. */
async function told(answer: Promise<string>): Promise<string> {
  return await answer.catch((error: unknown) => `fails: ${reasonOf(error)}`);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return error.cause instanceof Error ? error.cause.message : error.message;
}

function settled<T>(promise: Promise<T>) {
  const state = { promise, isDone: false };
  void promise.finally(() => (state.isDone = true));
  return state;
}

async function until(condition: () => Promise<boolean>): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  while (!(await condition())) {
    if (Date.now() > deadline) return false;
    await delay(1);
  }
  return true;
}
