import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { hostileRounds, snapshotOf } from "@parallax/language/report/testing/hostile-rounds";
import { ReportView } from "./report-view.tsx";

const drawn = hostileRounds.map((round) => {
  const snapshot = snapshotOf(round);
  const markup = renderToStaticMarkup(
    <ReportView
      snapshot={snapshot}
      introduction={"Dear reader,\n\nlook at page one."}
      version={{ number: 1, hash: "ab".repeat(32), releasedAt: new Date("2026-11-22T10:00:00Z"), timeZone: "UTC" }}
      reader="subject"
      language={round.language ?? "en"}
    />,
  );
  return { title: round.title, snapshot, markup };
});
const report = (title: string) => {
  const found = drawn.find((entry) => entry.title === title);
  if (found === undefined) throw new Error(`no round is called ${title}`);
  return found;
};
const textOf = (markup: string) => markup.replaceAll(/<svg[\s\S]*?<\/svg>/g, "").replaceAll(/<[^>]+>/g, " ");

describe.each(drawn)("A report: $title", ({ snapshot, markup }) => {
  test("is drawn without a number that is none", () => {
    expect(markup).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });

  test("says every shown mean in words, outside of the drawings", () => {
    const words = textOf(markup);
    const means = snapshot.figures.competencies.flatMap(({ others }) =>
      others.kind === "shown" ? others.mean.toFixed(1) : [],
    );
    expect(means.filter((mean) => !words.includes(mean))).toEqual([]);
  });

  test("names every group that it shows, and no group that it withholds as answering", () => {
    const words = textOf(markup);
    if (snapshot.panel.notShown.length > 0) expect(words).toContain("Too few answers to keep people anonymous.");
    for (const { answered, invited } of snapshot.panel.cells) expect(words).toContain(`${answered} of ${invited}`);
  });
});

describe("A report", () => {
  test("without anything to show keeps every part, with dotted lines and words in place of figures", () => {
    const { markup } = report("Nobody at all");
    expect(markup).toContain("border-dotted");
    expect(textOf(markup)).toContain("Not shown: too few answers to keep people anonymous");
    for (const id of ["one-page", "leading-and-managing", "two-views", "in-their-words", "watch-outs", "how-made"])
      expect(markup).toContain(`id="${id}"`);
  });

  test("draws lines from right to left where the language runs so", () => {
    expect(report("Arabic").markup).toContain('dir="rtl"');
    const place = (title: string) => /<svg x="([\d.]+)%"/.exec(report(title).markup)?.[1];
    expect(place("Arabic")).not.toBe(place("Everything shown"));
  });

  test("sets what people wrote as text, whatever they wrote", () => {
    const { markup } = report("Very long names");
    expect(markup).toContain("&lt;b&gt;bold&lt;/b&gt;");
    expect(markup).not.toContain("<b>bold</b>");
  });

  test("says which version it is, and that it is generated where it is", () => {
    const { markup } = report("Everything shown");
    expect(textOf(markup)).toContain("Release 1, 22 November 2026");
    expect(markup).toContain("ab".repeat(32));
    expect(textOf(markup)).toContain("Nobody in this report exists.");
  });

  test("has one heading of the first rank, and no rank is skipped", () => {
    for (const { markup } of drawn) {
      const ranks = [...markup.matchAll(/<h([1-6])/g)].map(([, rank]) => Number(rank));
      expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
      for (const [at, rank] of ranks.entries()) expect(rank - (ranks[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });
});
