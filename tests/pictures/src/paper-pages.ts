import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { createDrawer } from "@parallax/paper/draw-pdf";
import type { ReportPaper } from "@parallax/paper/report-paper";

/** A report's pages by the product's own drawer, in the form that every browser shows: not every one can open a PDF. */
export function drawPages(paper: ReportPaper): string {
  const { pdf } = NodeCompiler.prototype;
  NodeCompiler.prototype.pdf = function drawSvg(compiledOrBy) {
    return Buffer.from(this.plainSvg(compiledOrBy));
  };
  try {
    return Buffer.from(createDrawer().drawPdf(paper, "a4")).toString();
  } finally {
    NodeCompiler.prototype.pdf = pdf;
  }
}
