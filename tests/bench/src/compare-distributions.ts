import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { pbeta, pf, pt, qchisq, qf, qnorm, qt } from "@parallax/domain/statistics";

// Our distribution functions and those of @stdlib against 40-digit values: worst relative error, time, weight.
// Fetches @stdlib into .cache when it is run for the first time; nothing in the product depends on it.

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = join(root, ".cache", "distributions");
const packages = {
  "@stdlib/math-base-special-betainc": "0.2.3",
  "@stdlib/stats-base-dists-chisquare-quantile": "0.2.3",
  "@stdlib/stats-base-dists-f-cdf": "0.2.3",
  "@stdlib/stats-base-dists-f-quantile": "0.2.3",
  "@stdlib/stats-base-dists-normal-quantile": "0.3.1",
  "@stdlib/stats-base-dists-t-cdf": "0.2.3",
  "@stdlib/stats-base-dists-t-quantile": "0.2.3",
};

if (!existsSync(join(folder, "node_modules", "@stdlib"))) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: packages }));
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--silent"], { cwd: folder, stdio: "inherit" });
}
const require = createRequire(join(folder, "package.json"));
type Numeric = (...values: number[]) => number;
const stdlib = (name: string): Numeric => require(name) as Numeric;
const betainc = stdlib("@stdlib/math-base-special-betainc");
const tCdf = stdlib("@stdlib/stats-base-dists-t-cdf");
const tQuantile = stdlib("@stdlib/stats-base-dists-t-quantile");
const fCdf = stdlib("@stdlib/stats-base-dists-f-cdf");
const fQuantile = stdlib("@stdlib/stats-base-dists-f-quantile");
const chiQuantile = stdlib("@stdlib/stats-base-dists-chisquare-quantile");
const normalQuantile = stdlib("@stdlib/stats-base-dists-normal-quantile");

type Row = readonly (number | string)[];
const cases = new URL("../../../packages/domain/src/statistics/cases/distributions.json", import.meta.url);
const reference = JSON.parse(readFileSync(cases, "utf8")) as Record<string, readonly Row[]>;

/** One quantity, computed by both from the first columns of a row of the reference table. */
type Rival = {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly ours: (a: number, b: number, c: number) => number;
  readonly theirs: (a: number, b: number, c: number) => number;
};

const rows = (name: string, tail?: "lower" | "upper"): readonly Row[] =>
  (reference[name] ?? []).filter((row) => tail === undefined || row.includes(tail));
/** The upper F tail as @stdlib offers it: through its incomplete beta function. */
const upperF = (f: number, d1: number, d2: number): number => betainc(d2 / (d2 + d1 * f), d2 / 2, d1 / 2);
const rivals: readonly Rival[] = [
  { name: "t tail", rows: rows("pt"), ours: (t, df) => pt(-t, df), theirs: (t, df) => tCdf(-t, df) },
  { name: "t quantile", rows: rows("qt"), ours: (p, df) => -qt(p, df), theirs: (p, df) => -tQuantile(p, df) },
  { name: "F tail below", rows: rows("pf", "lower"), ours: pf, theirs: fCdf },
  { name: "F tail above", rows: rows("pf", "upper"), ours: (f, a, b) => pf(f, a, b, false), theirs: upperF },
  { name: "F quantile from below", rows: rows("qf", "lower"), ours: qf, theirs: fQuantile },
  {
    name: "F quantile from above",
    rows: rows("qf", "upper"),
    ours: (p, a, b) => qf(p, a, b, false),
    theirs: (p, a, b) => fQuantile(1 - p, a, b),
  },
  { name: "chi-square quantile", rows: rows("qchisq", "lower"), ours: (p, df) => qchisq(p, df), theirs: chiQuantile },
  { name: "normal quantile", rows: rows("qnorm"), ours: (p) => qnorm(p), theirs: (p) => normalQuantile(p, 0, 1) },
  { name: "beta", rows: rows("pbeta"), ours: (x, a, b) => pbeta(x, a, b), theirs: betainc },
];

console.log("Worst relative error against 40 digits, how many values miss 1e-10, and microseconds a call\n");
console.log(`${"".padEnd(24)}${"ours".padStart(28)}${"@stdlib".padStart(28)}`);
for (const { name, rows: list, ours, theirs } of rivals) {
  console.log(`${name.padEnd(24)}${verdict(list, ours).padStart(28)}${verdict(list, theirs).padStart(28)}`);
}
const installed = readdirSync(join(folder, "node_modules"), { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);
const scoped = readdirSync(join(folder, "node_modules", "@stdlib")).length;
console.log(
  `\n@stdlib for these seven functions: ${installed.length - 1 + scoped} packages, ${megabytes(join(folder, "node_modules")).toFixed(0)} MB on disk`,
);

function verdict(list: readonly Row[], compute: Rival["ours"]): string {
  let worst = 0;
  let misses = 0;
  for (const row of list) {
    const want = Number(row.at(-1));
    const error = Math.abs(compute(Number(row[0]), Number(row[1]), Number(row[2])) - want) / Math.abs(want);
    worst = Math.max(worst, Number.isFinite(error) ? error : Infinity);
    if (!(error <= 1e-10)) misses += 1;
  }
  return `${worst.toExponential(0)}  ${misses}/${list.length}  ${microseconds(list, compute).toFixed(1)} µs`;
}

function microseconds(list: readonly Row[], compute: Rival["ours"]): number {
  let sink = 0;
  let calls = 0;
  const start = process.cpuUsage();
  for (let pass = 0; pass < 200; pass += 1) {
    for (const row of list) {
      sink += compute(Number(row[0]), Number(row[1]), Number(row[2]));
      calls += 1;
    }
  }
  if (sink === 0) throw new Error("nothing was computed");
  return process.cpuUsage(start).user / calls;
}

function megabytes(path: string): number {
  let bytes = 0;
  for (const entry of readdirSync(path, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return bytes / 1e6;
}
