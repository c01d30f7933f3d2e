import process, { cpuUsage, memoryUsage, stdout } from "node:process";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { hostileRounds, snapshotOf } from "@parallax/language/report/testing/hostile-rounds";
import { createDrawer } from "@parallax/paper/draw-pdf";
import type { ReportPaper } from "@parallax/paper/report-paper";
import { drawApart } from "@parallax/server/paper/draw-apart";
import { watchChildren } from "./watch-children.ts";

// What a report on paper costs. As the worker has it drawn, in a process of its own for each: how many a minute, and what the memory of
// both does over `--many` of them (20 unless told; the long run is 1000). Then warm: milliseconds of the processor, how many a minute on
// two cores that do nothing else, and the ratio to an empty document of as many pages by the same setter in the same run.

const [round] = hostileRounds;
if (round === undefined) throw new Error("There is no round to draw.");
const version = { number: 1, hash: "ab".repeat(32), releasedAt: "2026-11-22T10:00:00.000Z", timeZone: "UTC" };
const snapshot = snapshotOf(round);
const paper: ReportPaper = { snapshot, introduction: "Page one first.", version, guesses: null, language: "en" };

// First, while nothing else is held by this process.
await drawMany(readMany());
measureWarm();

function measureWarm(): void {
  const drawer = createDrawer();
  const bare = NodeCompiler.create({ workspace: "/empty" });
  const drawEmpty = (pages: number): void => {
    const breaks = Array.from({ length: pages - 1 }, () => "#pagebreak()").join("\n");
    bare.pdf({ mainFileContent: `#set document(title: "Empty")\n~\n${breaks}` }, { pdfStandard: "ua-1" });
    bare.evictCache(0);
  };
  const show = (name: string, draw: () => Uint8Array): void => {
    const file = draw();
    const pages = pagesOf(file);
    const drawMs = cpuMsOf(draw);
    const emptyMs = cpuMsOf(() => drawEmpty(pages));
    const perMinute = ((2 * 60_000) / drawMs).toFixed(0);
    print(`${name}: ${pages} pages, ${(file.length / 1000).toFixed(0)} kB`);
    print(`  ${drawMs.toFixed(0)} ms of the processor warm, ${perMinute} a minute on two cores`);
    print(`  ÷ an empty document of ${pages} pages (${emptyMs.toFixed(1)} ms): ${(drawMs / emptyMs).toFixed(1)}`);
  };
  show("a report", () => drawer.drawPdf(paper, "a4"));
  show("a prep sheet", () => drawer.drawPrep({ snapshot, version, guesses: null, language: "en" }, "a4"));
}

async function drawMany(many: number): Promise<void> {
  print(`${many} reports as the worker has them drawn, each in a process of its own:`);
  print("   drawn   a minute   the process that draws, at most   the one that asks");
  const watch = watchChildren();
  const began = performance.now();
  for (let drawn = 1; drawn <= many; drawn += 1) {
    const result = await drawApart({ kind: "report", paper }, drawn % 2 === 0 ? "a4" : "letter");
    if (!result.ok) throw new Error(`It could not be drawn: ${result.failure}`);
    if (![10, 100, 250, 500, many].includes(drawn)) continue;
    const perMinute = (drawn * 60_000) / (performance.now() - began);
    const columns = [
      String(drawn).padStart(8),
      perMinute.toFixed(1).padStart(11),
      megabytes(watch.takePeak()).padStart(34),
      megabytes(memoryUsage().rss).padStart(20),
    ];
    print(columns.join(""));
  }
  watch.stop();
}

function readMany(): number {
  const at = process.argv.indexOf("--many");
  const many = at === -1 ? 20 : Number(process.argv[at + 1]);
  if (!Number.isInteger(many) || many < 1) throw new Error("--many needs a whole number from 1 on.");
  return many;
}

function pagesOf(file: Uint8Array): number {
  return (
    Buffer.from(file)
      .toString("latin1")
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
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

function megabytes(bytes: number): string {
  return bytes === 0 ? "not told" : `${(bytes / 1e6).toFixed(0)} MB`;
}

function print(line: string): void {
  stdout.write(`${line}\n`);
}
