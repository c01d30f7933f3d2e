import { mkdirSync, writeFileSync } from "node:fs";
import { round1 } from "@parallax/domain/statistics";
import { simulateCoverage } from "./coverage.ts";
import { simulateFlags } from "./flags.ts";
import { lineChart, type Series } from "./line-chart.ts";

// Draws the three figures of tooling/docs/how-the-numbers-are-made.md and prints the numbers in them. About two minutes.

const folder = new URL("../../docs/figures/", import.meta.url);
mkdirSync(folder, { recursive: true });
const percent = (value: number): string => `${Math.round(100 * value)} %`;

function save(name: string, svg: string): void {
  writeFileSync(new URL(name, folder), svg);
  console.log(`  drawn: tooling/docs/figures/${name}\n`);
}

console.log("How often a 90 % interval holds the truth");
const coverage = simulateCoverage(20_000);
for (const [index, { n, covered, halfWidth }] of coverage.ours.entries()) {
  const z = coverage.ownZ[index];
  const t = coverage.ownT[index];
  console.log(
    `  n = ${n}: own SD and z ${percent(z?.covered ?? NaN)}, own SD and t ${percent(t?.covered ?? NaN)} (±${(t?.halfWidth ?? NaN).toFixed(2)}), ours ${percent(covered)} (±${halfWidth.toFixed(2)})`,
  );
}
const coverageSeries = (face: Series["face"], label: string, list: typeof coverage.ours): Series => ({
  face,
  label,
  points: list.map(({ n, covered }) => ({ x: n, y: covered })),
});
const width = (list: typeof coverage.ours, n: number): string =>
  `±${round1(list.find((entry) => entry.n === n)?.halfWidth ?? 0).toFixed(1)}`;
save(
  "coverage.svg",
  lineChart({
    title: "How often a 90 % interval holds the truth",
    description: `For two to eight raters. The group's own SD with the normal quantile holds it ${percent(coverage.ownZ[0]?.covered ?? NaN)} of the time with two raters and ${percent(coverage.ownZ.at(-1)?.covered ?? NaN)} with eight. The group's own SD with Student's t holds it about 90 % of the time, but is ${width(coverage.ownT, 3)} points wide with three raters. Ours holds it about 90 % of the time and is ${width(coverage.ours, 3)} points wide with three raters.`,
    xLabel: "raters",
    yLabel: "intervals that hold the true mean",
    xTicks: [2, 3, 4, 5, 6, 7, 8],
    yTicks: [0.6, 0.7, 0.8, 0.9, 1],
    yText: percent,
    mark: { y: 0.9, label: "promised" },
    series: [
      coverageSeries("ours", `ours: ${width(coverage.ours, 3)} points\nwith three raters`, coverage.ours),
      coverageSeries("other", `own SD, t: ${width(coverage.ownT, 3)}\nwith three raters`, coverage.ownT),
      coverageSeries("usual", "own SD, z: wrong\nwhen few answer", coverage.ownZ),
    ],
  }),
);

console.log("People told of a blind spot that they do not have (ten competencies, self right about all of them)");
const panels = [3, 4, 6, 8, 10, 12];
const people = 1500;
const none = panels.map((n) => ({ n, ...simulateFlags({ boss: 1, peers: n, reports: n }, [], people, 11 + n) }));
for (const { n, half, ours } of none) {
  console.log(
    `  1 + ${n} + ${n}: half-point rule ${percent(half.peopleWithFalse)} (${percent(half.falsely)} of competencies), ours ${percent(ours.peopleWithFalse)} (${(100 * ours.falsely).toFixed(1)} %)`,
  );
}
save(
  "false-blind-spots.svg",
  lineChart({
    title: "People told of a difference that is not there",
    description: `Ten competencies, the subject right about all of them, one boss and as many peers as reports. The rule of half a point tells ${percent(none[0]?.half.peopleWithFalse ?? NaN)} of people of at least one difference with three peers and three reports, and ${percent(none.at(-1)?.half.peopleWithFalse ?? NaN)} with twelve and twelve. Ours tells ${percent(none[0]?.ours.peopleWithFalse ?? NaN)} and ${percent(none.at(-1)?.ours.peopleWithFalse ?? NaN)}.`,
    xLabel: "peers, and as many direct reports, beside one boss",
    yLabel: "people with at least one false flag among ten competencies",
    xTicks: [3, 4, 6, 8, 10, 12],
    yTicks: [0, 0.25, 0.5, 0.75, 1],
    yText: percent,
    series: [
      {
        face: "usual",
        label: "half a point is\na blind spot",
        points: none.map(({ n, half }) => ({ x: n, y: half.peopleWithFalse })),
      },
      { face: "ours", label: "ours", points: none.map(({ n, ours }) => ({ x: n, y: ours.peopleWithFalse })) },
    ],
  }),
);

console.log("True differences that are found (three of ten competencies)");
const sizes = [0.75, 1, 1.5] as const;
const power = sizes.map((size) => ({
  size,
  points: panels.map((n) => {
    const { ours, half } = simulateFlags({ boss: 1, peers: n, reports: n }, [size, size, size], 600, 91 + n);
    console.log(
      `  gap ${size}, 1 + ${n} + ${n}: ours finds ${percent(ours.found)}, ${percent(ours.falseShare)} of its flags false; half-point rule finds ${percent(half.found)}, ${percent(half.falseShare)} false`,
    );
    return { x: n, y: ours.found };
  }),
}));
const found = (size: number, place: number): string =>
  percent(power.find((entry) => entry.size === size)?.points.at(place)?.y ?? NaN);
save(
  "power.svg",
  lineChart({
    title: "True differences that are found",
    description: `Three of ten competencies are truly rated too high by the subject; one boss and as many peers as reports. A gap of one and a half points is found ${found(1.5, 0)} of the time with three and three, ${found(1.5, -1)} with twelve and twelve; one point ${found(1, 0)} and ${found(1, -1)}; three quarters of a point ${found(0.75, 0)} and ${found(0.75, -1)}.`,
    xLabel: "peers, and as many direct reports, beside one boss",
    yLabel: "true gaps that are called clear",
    xTicks: [3, 4, 6, 8, 10, 12],
    yTicks: [0, 0.25, 0.5, 0.75, 1],
    yText: percent,
    series: power.map(({ size, points }) => ({
      face: size === 1 ? "ours" : size === 1.5 ? "usual" : "other",
      label: `${size} ${size === 1 ? "point" : "points"}\ntruly apart`,
      points,
    })),
  }),
);
