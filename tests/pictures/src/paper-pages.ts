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

const sheet = { width: 595, height: 842 };
/** Of A4 in the drawing's own points. */
const drawn = { width: 595.28, height: 841.89 };

/** Two pages after the cover side by side. The drawing has all pages below each other, too long for one picture. */
export function twoPages(svg: string): string {
  const pages = [1, 2].map((place) => {
    const part = `viewBox="0 ${drawn.height * place} ${drawn.width} ${drawn.height}" width="${sheet.width}" height="${sheet.height}"`;
    const one = svg.replace(/viewBox="[^"]*" width="[^"]*" height="[^"]*"/, part);
    const source = `data:image/svg+xml;base64,${Buffer.from(one).toString("base64")}`;
    return `<img src="${source}" style="background:#fff;box-shadow:0 1px 6px #0004" alt="" />`;
  });
  return `<body style="margin:0;display:flex;gap:24px;padding:24px;background:#e8e4dc">${pages.join("")}</body>`;
}
