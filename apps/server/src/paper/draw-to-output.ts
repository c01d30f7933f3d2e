import { text } from "node:stream/consumers";
import { createDrawer, DrawingFailure } from "@parallax/paper/draw-pdf";
import type { PageSize, ReportPaper } from "@parallax/paper/report-paper";
import { refusedExitCode } from "./draw-apart.ts";

// The program of `drawApart`: a report on standard input, its PDF on standard output.
const { paper, size } = JSON.parse(await text(process.stdin)) as { paper: ReportPaper; size: PageSize };
try {
  process.stdout.write(createDrawer().drawPdf(paper, size));
} catch (error) {
  if (!(error instanceof DrawingFailure)) throw error;
  process.exitCode = refusedExitCode;
}
