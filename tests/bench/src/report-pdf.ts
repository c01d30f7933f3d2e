import { cpuUsage, memoryUsage, stdout } from "node:process";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { hostileRounds, snapshotOf } from "@parallax/language/report/testing/hostile-rounds";
import { createDrawer } from "@parallax/paper/draw-pdf";
import type { ReportPaper } from "@parallax/paper/report-paper";

// What a report on paper costs, warm: milliseconds of the processor, how many a minute on two cores that do nothing else, the ratio to an
// empty document of as many pages by the same setter, and what the memory does over 200 of them.

const [round] = hostileRounds;
if (round === undefined) throw new Error("There is no round to draw.");
const version = { number: 1, hash: "ab".repeat(32), releasedAt: "2026-11-22T10:00:00.000Z", timeZone: "UTC" };
const paper: ReportPaper = { snapshot: snapshotOf(round), introduction: "Page one first.", version, language: "en" };

const drawer = createDrawer();
const bare = NodeCompiler.create({ workspace: "/empty" });
const file = drawer.drawPdf(paper, "a4");
const pages =
  Buffer.from(file)
    .toString("latin1")
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const drawMs = cpuMsOf(() => drawer.drawPdf(paper, "a4"));
const emptyMs = cpuMsOf(() => drawEmpty(pages));
const perMinute = (2 * 60_000) / drawMs;
print(
  `${pages} pages, ${(file.length / 1000).toFixed(0)} kB: ${drawMs.toFixed(0)} ms of CPU warm, ${perMinute.toFixed(0)} a minute on two cores`,
);
print(`  ÷ an empty document of ${pages} pages (${emptyMs.toFixed(1)} ms): ${(drawMs / emptyMs).toFixed(1)}`);

const documents = 200;
const resident: number[] = [];
for (let drawn = 0; drawn < documents; drawn += 1) {
  drawer.drawPdf(paper, drawn % 2 === 0 ? "a4" : "letter");
  if (drawn % 50 === 49) resident.push(memoryUsage().rss / 1e6);
}
print(`  memory after each 50 of ${documents}: ${resident.map((megabytes) => megabytes.toFixed(0)).join(", ")} MB`);

function drawEmpty(count: number): void {
  const breaks = Array.from({ length: count - 1 }, () => "#pagebreak()").join("\n");
  bare.pdf({ mainFileContent: `#set document(title: "Empty")\n~\n${breaks}` }, { pdfStandard: "ua-1" });
  bare.evictCache(0);
}

/** The median of some runs after one that warms up; the processor's time, because a busy machine stretches the clock. */
function cpuMsOf(work: () => unknown): number {
  work();
  const times = Array.from({ length: 9 }, () => {
    const before = cpuUsage();
    work();
    const { user, system } = cpuUsage(before);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  return times[4] ?? Number.NaN;
}

function print(line: string): void {
  stdout.write(`${line}\n`);
}
