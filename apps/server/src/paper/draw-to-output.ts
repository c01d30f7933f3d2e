import { text } from "node:stream/consumers";
import { createDrawer, DrawingFailure } from "@parallax/paper/draw-pdf";
import type { PageSize } from "@parallax/paper/report-paper";
import { refusedExitCode } from "./draw-apart.ts";
import type { PaperContent } from "./paper-matter.ts";

// The program of `drawApart`: what to draw on standard input, its PDF on standard output.
const { content, size } = JSON.parse(await text(process.stdin)) as { content: PaperContent; size: PageSize };
try {
  const drawer = createDrawer();
  process.stdout.write(
    content.kind === "report" ? drawer.drawPdf(content.paper, size) : drawer.drawPrep(content.paper, size),
  );
} catch (error) {
  if (!(error instanceof DrawingFailure)) throw error;
  process.exitCode = refusedExitCode;
}
