import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { leaderAndManager360 } from "@parallax/language/questionnaire/leader-and-manager-360";
import { hostileRounds, snapshotOf } from "@parallax/language/report/testing/hostile-rounds";
import { ReportView } from "./report-view.tsx";

const drawn = hostileRounds.map((round) => ({
  title: round.title,
  snapshot: snapshotOf(round),
  markup: drawReport(round),
}));

function drawReport(round: (typeof hostileRounds)[number]): string {
  const snapshot = snapshotOf(round);
  return renderToStaticMarkup(
    <ReportView
      snapshot={snapshot}
      introduction={"Dear reader,\n\nlook at page one."}
      version={{ number: 1, hash: "ab".repeat(32), releasedAt: new Date("2026-11-22T10:00:00Z"), timeZone: "UTC" }}
      reader="subject"
      guesses={{ listening: "higher", clarity: "lower" }}
      language={round.language ?? "en"}
    />,
  );
}
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
  test("has every competency’s figure of every group in one table, and words where there is none", () => {
    for (const { snapshot, markup } of drawn) {
      const heat = /<section id="who-sees-what"[\s\S]*?<\/section>/.exec(markup)?.[0] ?? "";
      const cells = [...heat.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, text]) => text);
      const columns = 2 + snapshot.panel.cells.length;
      expect(cells).toHaveLength(snapshot.figures.competencies.length * columns);
      expect(cells.filter((text) => !/^([\d.,٠-٩٫]+|–|too few|too few questions|no answer)$/.test(text ?? ""))).toEqual(
        [],
      );
    }
    expect(textOf(report("Everything withheld").markup)).toContain("so few answered");
  });

  test("sets what was expected beside the answers, and beside nothing where nothing is shown", () => {
    expect(textOf(report("All at the lower end, own view at the upper").markup)).toContain(
      "You guessed for two competencies. For all of them the answers settle it: one is as you expected, one is not.",
    );
    const withheld = textOf(report("Everything withheld").markup);
    expect(withheld).toContain("The answers settle none of them.");
    expect(withheld).toMatch(/Creates clarity\s+lower\s+not shown\s+Listens\s+higher\s+not shown/);
  });

  test("says what changed since last time in words before figures, and names what cannot be compared", () => {
    const second = textOf(report("A second round").markup);
    expect(second).toMatch(/Seen higher than last time, more than chance would explain/);
    expect(second.indexOf("Seen higher than last time")).toBeLessThan(second.indexOf("Others then"));
    const others = textOf(report("A second round by other groups").markup);
    expect(others).toContain("Twelve competencies cannot be compared, because other groups are behind the figures.");
    expect(others).not.toContain("Others then");
    expect(textOf(report("Everything shown").markup)).not.toContain("Since last time");
  });

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

  test("sets a comment under the competency it speaks of too, after everything that is counted", () => {
    const [everything] = hostileRounds;
    if (everything === undefined) throw new Error("there is a round in which everything is shown");
    const remark = "You listen when it is hard to hear, and then you say what you heard.";
    const halves = drawReport({ ...everything, remark })
      .split('id="competency-')
      .slice(1);
    const near = halves.filter((half) => half.includes("Comments that speak of it"));
    expect(near.map((half) => half.split('"')[0])).toEqual(["listening"]);
    const [half = ""] = near;
    expect(half.lastIndexOf("</table>")).toBeLessThan(half.indexOf(remark));
    expect(textOf(half)).toContain("all of them stand under “In their words”.");
    expect(textOf(half), "a mean names its people").toMatch(/\d\.\d\s\(5\)/);
  });

  test("numbers its parts in order, whatever the questionnaire leaves out, and calls the lines by their number", () => {
    const content = { ...leaderAndManager360, watchOuts: [], axes: leaderAndManager360.axes.slice(0, 4) };
    const [everything] = hostileRounds;
    if (everything === undefined) throw new Error("there is a round in which everything is shown");
    const markup = drawReport({ ...everything, content });
    const numbers = [...markup.matchAll(/<section id="([a-z-]+)"[^>]*><header[^>]*><p aria-hidden="true"[^>]*>(\d)</g)];
    expect(numbers.map(([, part, number]) => `${number} ${part}`)).toEqual([
      "1 one-page",
      "2 leading-and-managing",
      "3 two-views",
      "4 keep-grow-talk",
      "5 in-their-words",
      "6 where-next",
    ]);
    expect(textOf(markup)).toContain("Four lines between the two");
  });

  test("has one heading of the first rank, and no rank is skipped", () => {
    for (const { markup } of drawn) {
      const ranks = [...markup.matchAll(/<h([1-6])/g)].map(([, rank]) => Number(rank));
      expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
      for (const [at, rank] of ranks.entries()) expect(rank - (ranks[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });
});
