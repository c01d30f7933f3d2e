import { writeFileSync } from "node:fs";
import { compileRoundFile } from "@parallax/domain/report/compile-round-file";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { InvalidInput } from "@parallax/domain/statistics/invalid-input";
import { reportQuoteGuide } from "@parallax/language/report/quote-guide";
import type { ReportPaper } from "@parallax/paper/report-paper";
import { type Command, JobFailure, WrongUsage } from "./command.ts";
import { explain, inputName, readJsonInput } from "./read-input.ts";

const help = `Usage: parallax report FILE --pdf OUT [--letter]
       parallax report FILE --html OUT

Makes the whole report of one round: as a tagged PDF on A4 (or US Letter), or as one web
page without a script. FILE is a round (see: parallax analyse --help) or - for standard
input. Both may be asked for at once; what is there already under OUT is replaced.

Beside its ratings the file may say (all optional):
  "title": "Leading well", "subject": "Ada Example", "closedOn": "2027-03-31",
  "questionnaire": {
    "competencies": {"clarity": "Creates clarity"},
    "descriptions": {"clarity": "Makes sure that people know what was decided."},
    "items": {"c1": "Says plainly what was decided."},
    "scale": ["almost never", "rarely", "sometimes", "often", "almost always"],
    "questions": {"keep": "What should go on?"} },
  "axes": [{"id": "why-how", "title": "Why or how", "leader": "asks why", "manager": "asks how",
            "answers": {"p1": 2, "p2": 5}}],          whole numbers from 1 to 7, by rater
  "comments": [{"rater": "p1", "question": "keep", "text": "..."}]
Groups are self, boss (or manager), peer, direct-report (or report) and other.

Example:
  parallax report round.json --pdf report.pdf

Exit codes: 0 done, 1 something is wrong with the round or OUT cannot be written, 2 wrong usage.
`;

type Wishes = {
  readonly file: string;
  readonly pdf: string | null;
  readonly html: string | null;
  readonly size: "a4" | "letter";
};

/** `parallax report`: a full report from a round file, on this machine and without a database. */
export const reportCommand: Command = {
  help,
  run: async (args, terminal) => {
    const { file, pdf, html, size } = readWishes(args);
    const round = await readJsonInput(file, terminal);
    const paper = paperOf(compile(round, file));
    if (pdf !== null) {
      const { createDrawer, DrawingFailure } = await import("@parallax/paper/draw-pdf");
      try {
        write(pdf, createDrawer().drawPdf(paper, size));
      } catch (error) {
        if (error instanceof DrawingFailure)
          throw new JobFailure(`${inputName(file)}: cannot be set: ${error.message}`);
        throw error;
      }
    }
    if (html !== null) {
      const { writeHtml } = await import("@parallax/paper/write-html");
      write(html, writeHtml(paper));
    }
    return 0;
  },
};

function readWishes(args: readonly string[]): Wishes {
  const outputs = new Map<string, string>();
  const values: string[] = [];
  let isLetter = false;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? "";
    if (arg === "--letter") isLetter = true;
    else if (arg === "--pdf" || arg === "--html") {
      const output = args[(at += 1)];
      if (output === undefined || output.startsWith("--")) throw new WrongUsage(`${arg} needs the name of a file.`);
      outputs.set(arg, output);
    } else if (arg !== "-" && arg.startsWith("-")) throw new WrongUsage(`Unknown option ${arg}.`);
    else values.push(arg);
  }
  const [file, ...more] = values;
  if (file === undefined) throw new WrongUsage("FILE is missing.");
  if (more.length > 0) throw new WrongUsage(`Too many arguments: ${more.join(" ")}`);
  if (outputs.size === 0) throw new WrongUsage("Say what to make: --pdf OUT or --html OUT.");
  if (isLetter && !outputs.has("--pdf")) throw new WrongUsage("--letter goes with --pdf.");
  return {
    file,
    pdf: outputs.get("--pdf") ?? null,
    html: outputs.get("--html") ?? null,
    size: isLetter ? "letter" : "a4",
  };
}

function compile(round: unknown, file: string): ReportSnapshot {
  try {
    return compileRoundFile(round, reportQuoteGuide);
  } catch (error) {
    if (error instanceof InvalidInput) throw new JobFailure(`${inputName(file)}: ${error.message}`);
    throw error;
  }
}

function paperOf(snapshot: ReportSnapshot): ReportPaper {
  return { snapshot, introduction: "", version: null, language: "en" };
}

function write(output: string, content: Uint8Array | string): void {
  try {
    writeFileSync(output, content);
  } catch (error) {
    const reason = explain(error);
    throw new JobFailure(`${output}: ${reason === "no such file" ? "no such folder" : reason}`);
  }
}
