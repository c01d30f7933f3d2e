import { hostileRounds, snapshotOf } from "@parallax/language/report/testing/hostile-rounds";
import { expect, test } from "vitest";
import { writeHtml } from "./write-html.ts";

const pages = hostileRounds.map((round) => {
  const snapshot = snapshotOf(round);
  const introduction = "<script>alert(1)</script>\n\nSecond paragraph.";
  const paper = { snapshot, introduction, version: null, language: round.language ?? "en" } as const;
  return { title: round.title, snapshot, page: writeHtml(paper), again: writeHtml(paper) };
});
const textOf = (page: string) => page.replaceAll(/<(style|svg)[\s\S]*?<\/\1>/g, "").replaceAll(/<[^>]+>/g, " ");

test.each(pages)("A report as one page is whole: $title", ({ snapshot, page, again }) => {
  expect(again).toBe(page);
  expect(page).not.toMatch(/NaN|Infinity|undefined|\[object|<script|src=|url\(|http/);
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  const words = textOf(page);
  const means = snapshot.figures.competencies.flatMap(({ others }) => (others.kind === "shown" ? others.mean : []));
  expect(means.filter((mean) => !words.includes(mean.toFixed(1)))).toEqual([]);
  const ranks = [...page.matchAll(/<h([1-6])/g)].map(([, rank]) => Number(rank));
  for (const [at, rank] of ranks.entries()) expect(rank - (ranks[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  expect(page.match(/<svg role="img" aria-label=""/)).toBeNull();
});
