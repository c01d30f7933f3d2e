import { seededChance, type Chance } from "@parallax/server/demo/chance";
import type { Alteration } from "@parallax/support/altered-product";
import type { MortalPostgres } from "@parallax/support/mortal-postgres";
import { setTimeout as delay } from "node:timers/promises";
import type { Blow, PlayedRound } from "./history.ts";
import { openInstallation, type Installation } from "./installation.ts";
import { judgeBallots } from "./judge-ballots.ts";
import { judgeLetters } from "./judge-letters.ts";
import { judgeRounds } from "./judge-rounds.ts";
import { watchKeys } from "./key-watch.ts";
import { lookAround, type Aftermath } from "./look.ts";
import { openerDeaths } from "./opener-deaths.ts";
import { newRound, playRound, type Script } from "./play-round.ts";
import { setScene, type Organisation, type SignedIn } from "./scene.ts";
import { askAgain, askDoctor, settle } from "./settle.ts";
import { raiseStorm } from "./storm.ts";
import type { Violation } from "./violation.ts";

export type ChaosOrder = {
  readonly seed: string;
  readonly postgres: MortalPostgres;
  /** How long rounds are begun and blows fall. */
  readonly stormMs: number;
  readonly rounds: number;
  /** Between two blows, on average. */
  readonly pauseMs: number;
  readonly alterations?: readonly Alteration[];
};

export type ChaosResult = {
  readonly violations: readonly Violation[];
  readonly summary: string;
  /** What the processes wrote; worth reading when something was violated. */
  readonly output: string;
};

/** Rounds played by people on a bad day, and everything judged from outside when it is over. One seed decides all that can be decided. */
export async function playChaos(order: ChaosOrder): Promise<ChaosResult> {
  const chance = seededChance(order.seed);
  const installation = await openInstallation({
    postgres: order.postgres,
    alterations: [openerDeaths(order.seed), ...(order.alterations ?? [])],
    parts: ["web", "web", "worker", "opener"],
  });
  const watch = watchKeys(installation.databaseUrl, installation.mirrors);
  try {
    const { rounds, blows } = await playAll(order, installation, chance);
    const overAt = performance.now();
    const settled = await settle(installation, { withLetters: true });
    const seconds = (performance.now() - overAt) / 1000;
    await watch.stop();
    const aftermath = await lookAround(installation, watch.early);
    const violations = [
      ...settled,
      ...judgeBallots(rounds, aftermath),
      ...judgeRounds(aftermath, installation.mirrors.length),
      ...judgeLetters(rounds, aftermath, blows),
      ...(await askAgain(installation, rounds, aftermath)),
      ...(await askDoctor(installation)),
    ];
    return {
      violations,
      summary: sum(rounds, blows, aftermath, seconds),
      output: violations.length === 0 ? "" : `${sayBlows(blows)}\n${installation.output()}`,
    };
  } finally {
    await watch.stop();
    await installation.close();
  }
}

async function playAll(
  order: ChaosOrder,
  installation: Installation,
  chance: Chance,
): Promise<{ rounds: readonly PlayedRound[]; blows: readonly Blow[] }> {
  const organisations = [
    await setScene(installation.databaseUrl, "north", Math.ceil(order.rounds / 2)),
    await setScene(installation.databaseUrl, "south", Math.floor(order.rounds / 2)),
  ];
  const subjects = organisations.flatMap((organisation) =>
    organisation.subjects.map((subject) => ({ organisation, subject })),
  );
  const copies: Promise<unknown>[] = [];
  const pace = await measurePace(installation);
  const stormMs = order.stormMs * pace;
  const begin = async ({ organisation, subject }: { organisation: Organisation; subject: SignedIn }, at: number) => {
    const script = drawScript(chance.part(`script ${at}`), `r${at}`, pace);
    const round = newRound(script, subject);
    await delay(chance.part(`begin ${at}`).uniform() * Math.max(0, stormMs - script.openMs));
    await playRound({ installation, organisation, subject, chance, copies }, script, round);
    return round;
  };
  const [blows, ...rounds] = await Promise.all([
    raiseStorm(installation, chance.part("storm"), Date.now() + stormMs, order.pauseMs * pace),
    ...subjects.map(begin),
  ]);
  await Promise.all(copies);
  return { rounds, blows };
}

const usualRestartMs = 1000;

/** How much slower than an idle machine this one is now: everything that takes time takes so much longer, or nothing would happen at all. */
async function measurePace({ part }: Installation): Promise<number> {
  const worker = part("worker");
  const startedAt = performance.now();
  await worker.kill();
  await worker.ready();
  return Math.min(6, Math.max(1, (performance.now() - startedAt) / usualRestartMs));
}

function drawScript(chance: Chance, name: string, pace: number): Script {
  const draw = chance.uniform();
  const ending = draw < 0.45 ? "subject" : draw < 0.85 ? "deadline" : "cancel";
  const people = {
    boss: 1,
    peer: 3 + Math.floor(chance.uniform() * 2),
    "direct-report": 3,
    other: Math.floor(chance.uniform() * 2),
  };
  const openMs = (9000 + chance.uniform() * 8000) * pace;
  return { name, people, ending, openMs, isExtended: chance.uniform() < 0.35 };
}

function sum(rounds: readonly PlayedRound[], blows: readonly Blow[], aftermath: Aftermath, seconds: number): string {
  const acts = rounds.flatMap(({ places }) => places.flatMap((place) => place.acts));
  const done = (kind: string) => acts.filter((act) => act.kind === kind && act.doneAt !== null).length;
  const statuses = (status: string) => aftermath.rounds.filter((round) => round.status === status).length;
  const databaseDeaths = blows.filter(({ what }) => what.startsWith("postgres SIG")).length;
  return [
    `${aftermath.rounds.length} rounds: ${statuses("in-review")} opened, ${statuses("cancelled")} cancelled;`,
    `${done("cast")} casts acknowledged of ${acts.filter(({ kind }) => kind === "cast").length},`,
    `${done("withdraw")} withdrawn, ${done("decline")} declined;`,
    `${aftermath.rounds.flatMap(({ box }) => box).length} receipts in boxes;`,
    `${aftermath.letters.length} letters in ${aftermath.visits.length} visits;`,
    `${aftermath.deaths.length} deaths of processes, ${databaseDeaths} of PostgreSQL, ${blows.length} blows;`,
    `well again ${seconds.toFixed(1)} s after the last`,
  ].join(" ");
}

function sayBlows(blows: readonly Blow[]): string {
  return blows.map(({ at, what }) => `${new Date(at).toISOString()} ${what}`).join("\n");
}
