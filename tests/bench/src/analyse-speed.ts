import process from "node:process";
import { Session } from "node:inspector/promises";
import { analyseDissolved, dissolveRound, runRound, validateRound } from "@parallax/domain/statistics";
import type { Round } from "@parallax/domain/statistics/round-input";
import { madeRound } from "./made-round.ts";

// How long one analysis takes, what it is made of, how it grows, and what a plain loop over the same answers would take.
// Figures of one machine at one moment: read the ratios.

const rounds = Array.from({ length: 50 }, (_, seed) => madeRound(12, seed));
let sink = 0;

/** CPU microseconds per call once warm: the best of several batches, because everything else on the machine only adds. */
function cost(work: (round: Round) => number, inputs: readonly Round[], batches = 30): number {
  const run = (): number => {
    const start = process.cpuUsage();
    for (const round of inputs) sink += work(round);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / inputs.length;
  };
  for (let warm = 0; warm < 40; warm += 1) run();
  const times = Array.from({ length: batches }, run).sort((a, b) => a - b);
  return times[0] ?? NaN;
}

/** The least that anybody could do with the same input: the mean of each item over everybody who answered. */
function itemMeans({ raters, items }: Round): number {
  let total = 0;
  for (let item = 0; item < items.length; item += 1) {
    let sum = 0;
    let n = 0;
    for (const { answers } of raters) {
      const answer = Array.isArray(answers) ? answers[item] : null;
      if (typeof answer !== "number") continue;
      sum += answer;
      n += 1;
    }
    total += n === 0 ? 0 : sum / n;
  }
  return total;
}

const whole = (round: Round): number => runRound(round).order.length;

function line(name: string, microseconds: number, extra = ""): void {
  console.log(`  ${name.padEnd(34)}${microseconds.toFixed(1).padStart(10)} µs  ${extra}`);
}

console.log("One round of 12 raters on 48 items, CPU time once warm");
const plain = cost(itemMeans, rounds);
const all = cost(whole, rounds);
const validated = rounds.map((round) => validateRound(round));
const dissolved = validated.map((round) => dissolveRound(round));
const stage = (name: string, work: (index: number) => unknown): number => {
  let at = 0;
  const time = cost(() => {
    at = (at + 1) % rounds.length;
    return work(at) === undefined ? 0 : 1;
  }, rounds);
  line(name, time, `${((100 * time) / all).toFixed(0)} %`);
  return time;
};
line("runRound", all, `${Math.round(1e6 / all).toLocaleString("en-GB")} rounds a second`);
stage("  checking the input", (index) => validateRound(rounds[index]));
stage("  letting the people go", (index) => dissolveRound(validated[index] ?? never()));
stage("  every figure", (index) => analyseDissolved(dissolved[index] ?? never()));
line("a plain loop over item means", plain, `runRound takes ${(all / plain).toFixed(0)} times as long`);

console.log("\nGrowth with the number of raters");
const base = { raters: 0, time: 0 };
for (const raters of [10, 30, 100, 300, 1000]) {
  const many = Array.from({ length: 6 }, (_, seed) => madeRound(raters, seed));
  const time = cost(whole, many, 7);
  const growth =
    base.raters === 0
      ? ""
      : `${(raters / base.raters).toFixed(0)} × the raters, ${(time / base.time).toFixed(1)} × the time`;
  if (base.raters === 0) Object.assign(base, { raters, time });
  line(`${raters} raters`, time, `${((1000 * time) / (raters * 48)).toFixed(0)} ns an answer  ${growth}`);
}

console.log("\nShare of the time in distribution functions (sampled)");
const { inside, total } = await sampleDistributions();
console.log(`  ${((100 * inside) / total).toFixed(0)} % of ${total.toLocaleString("en-GB")} samples`);
if (!Number.isFinite(sink)) never();

async function sampleDistributions(): Promise<{ inside: number; total: number }> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 200 });
  await session.post("Profiler.start");
  const until = performance.now() + 3000;
  while (performance.now() < until) for (const round of rounds) sink += whole(round);
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  const ours = profile.nodes.filter(({ callFrame }) => callFrame.url.includes("/statistics/"));
  const hits = (nodes: typeof ours): number => nodes.reduce((sum, { hitCount = 0 }) => sum + hitCount, 0);
  return { inside: hits(ours.filter(({ callFrame }) => callFrame.url.includes("/distribution/"))), total: hits(ours) };
}

function never(): never {
  throw new Error("unreachable");
}
