import { guessable } from "@parallax/domain/report/guess";
import { hostileRounds, snapshotOf } from "@parallax/language/report/testing/hostile-rounds";
import { expect, test, vi } from "vitest";
import { createDrawer } from "./draw-pdf.ts";
import { pageSizes } from "./report-paper.ts";
import { readPdf } from "./testing/read-pdf.ts";
import { writeHtml } from "./write-html.ts";

vi.setConfig({ testTimeout: 30_000 });

const drawer = createDrawer();
const rounds = hostileRounds.filter(({ title }) => ["Everything shown", "Very long names"].includes(title));
const flat = (text: string): string => text.replaceAll(/\s+/g, " ");

test.each(rounds)(
  "What was expected stands beside the result, and one page is left to choose on: $title",
  async (round) => {
    const snapshot = snapshotOf(round);
    const language = round.language ?? "en";
    const all = Object.fromEntries(guessable(snapshot).map((id) => [id, "lower" as const]));
    const base = { snapshot, introduction: "", version: null, language } as const;
    for (const size of pageSizes) {
      const { pages } = await readPdf(drawer.drawPdf({ ...base, guesses: all }, size));
      const result = pages.filter((page) => flat(page).includes("The answers say"));
      expect(result, `${size}: the guess and its result are on one page`).toHaveLength(1);
      expect(flat(result[0] ?? "")).toContain("What you expected");
      const choices = pages.filter((page) => page.includes("What I want to be seen doing"));
      expect(choices, `${size}: room for three goals is on one page`).toHaveLength(1);
      for (const words of ["Goal one", "Goal three", "First step, within two weeks", "What I will tell my raters"])
        expect(flat(choices[0] ?? "")).toContain(words);
    }
    const page = writeHtml({ ...base, guesses: all });
    expect(page).toContain("The answers say");
    expect(writeHtml(base), "nothing was said, so nothing is set beside").not.toContain("What you expected");
  },
);
