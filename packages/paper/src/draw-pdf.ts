import { readdirSync, readFileSync } from "node:fs";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { reportFaceWords } from "@parallax/language/en/report-face";
import { reportPaperWords as words } from "@parallax/language/en/report-paper";
import { composePrep } from "./compose/compose-prep.ts";
import { composeReport } from "./compose/compose-report.ts";
import { fontFiles } from "./fonts.ts";
import { hasBoxes, printableWith } from "./printable.ts";
import type { PageSize, PrepPaper, ReportPaper } from "./report-paper.ts";

/** A report that could not be set, with what the setter says of it. */
export class DrawingFailure extends Error {}

/** Draws reports, and the coach's two pages; the faces are read once. */
export type Drawer = {
  readonly drawPdf: (paper: ReportPaper, size: PageSize) => Uint8Array;
  readonly drawPrep: (paper: PrepPaper, size: PageSize) => Uint8Array;
};

/** What is handed to a template. */
type Content = { readonly madeAt: string };

const templates = new URL("./template/", import.meta.url);

/** A root that no file system has: what is set can read nothing but what it is handed. */
const nowhere = "/report";

/**
 * Draws as PDF/UA-1: tagged, with bookmarks, its faces embedded. The same report gives the same bytes. Drawing holds its thread,
 * so whoever serves people draws elsewhere.
 */
export function createDrawer(): Drawer {
  const faces = fontFiles().map((file) => readFileSync(file));
  const printable = printableWith(faces);
  const compiler = NodeCompiler.create({ workspace: nowhere, fontArgs: [{ fontBlobs: faces }] });
  for (const name of readdirSync(templates))
    compiler.mapShadow(`${nowhere}/${name}`, readFileSync(new URL(name, templates)));

  const set = (template: "report" | "prep", content: Content, size: PageSize): Uint8Array => {
    compiler.mapShadow(`${nowhere}/report.json`, Buffer.from(contentOf(content, printable)));
    try {
      return compiler.pdf(
        { mainFilePath: `${nowhere}/${template}.typ`, inputs: { paper: size } },
        { pdfStandard: "ua-1", pdfTags: true, creationTimestamp: Math.floor(Date.parse(content.madeAt) / 1000) },
      );
    } catch (error) {
      throw new DrawingFailure(explain(error));
    } finally {
      // What one report leaves behind would grow with every other.
      compiler.evictCache(0);
    }
  };
  return {
    drawPdf: (paper, size) => set("report", tellReport(paper), size),
    drawPrep: (paper, size) => set("prep", composePrep(paper), size),
  };
}

function tellReport(paper: ReportPaper) {
  return {
    ...composeReport(paper),
    pageOf: words.pageOf({ page: "{page}", pages: "{pages}" }),
    opening: reportFaceWords.remarkMark,
  };
}

/** All that a template is told, as JSON: words are never a part of the program that sets them. */
function contentOf(told: Content, printable: (text: string) => string): string {
  const content = JSON.stringify(told, (_key, value: unknown) =>
    typeof value === "string" ? printable(value) : value,
  );
  return hasBoxes(content) ? `{"unprintable":${JSON.stringify(words.unprintable)},${content.slice(1)}` : content;
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error ? `${error.message} ${String(error.code)}` : error.message;
}
