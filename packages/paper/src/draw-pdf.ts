import { readdirSync, readFileSync } from "node:fs";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { reportFaceWords } from "@parallax/language/en/report-face";
import { reportPaperWords as words } from "@parallax/language/en/report-paper";
import type { ComposedReport } from "./block.ts";
import { composeReport } from "./compose/compose-report.ts";
import { fontFiles } from "./fonts.ts";
import { hasBoxes, printableWith } from "./printable.ts";
import type { PageSize, ReportPaper } from "./report-paper.ts";

/** A report that could not be set, with what the setter says of it. */
export class DrawingFailure extends Error {}

/** Draws reports; the faces are read once. */
export type Drawer = { readonly drawPdf: (paper: ReportPaper, size: PageSize) => Uint8Array };

const templates = new URL("./template/", import.meta.url);

/** A root that no file system has: what is set can read nothing but what it is handed. */
const nowhere = "/report";

/**
 * Draws reports as PDF/UA-1: tagged, with bookmarks, its faces embedded. The same report gives the same bytes. Drawing holds its thread,
 * so whoever serves people draws elsewhere.
 */
export function createDrawer(): Drawer {
  const faces = fontFiles().map((file) => readFileSync(file));
  const printable = printableWith(faces);
  const compiler = NodeCompiler.create({ workspace: nowhere, fontArgs: [{ fontBlobs: faces }] });
  for (const name of readdirSync(templates))
    compiler.mapShadow(`${nowhere}/${name}`, readFileSync(new URL(name, templates)));

  const drawPdf = (paper: ReportPaper, size: PageSize): Uint8Array => {
    const report = composeReport(paper);
    compiler.mapShadow(`${nowhere}/report.json`, Buffer.from(contentOf(report, printable)));
    try {
      return compiler.pdf(
        { mainFilePath: `${nowhere}/report.typ`, inputs: { paper: size } },
        { pdfStandard: "ua-1", pdfTags: true, creationTimestamp: Math.floor(Date.parse(report.madeAt) / 1000) },
      );
    } catch (error) {
      throw new DrawingFailure(explain(error));
    } finally {
      // What one report leaves behind would grow with every other.
      compiler.evictCache(0);
    }
  };
  return { drawPdf };
}

/** All that the template is told, as JSON: words are never a part of the program that sets them. */
function contentOf(report: ComposedReport, printable: (text: string) => string): string {
  const told = {
    ...report,
    pageOf: words.pageOf({ page: "{page}", pages: "{pages}" }),
    opening: reportFaceWords.remarkMark,
  };
  const content = JSON.stringify(told, (_key, value: unknown) =>
    typeof value === "string" ? printable(value) : value,
  );
  return hasBoxes(content) ? `{"unprintable":${JSON.stringify(words.unprintable)},${content.slice(1)}` : content;
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error ? `${error.message} ${String(error.code)}` : error.message;
}
