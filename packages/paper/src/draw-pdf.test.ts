import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { hostileRounds, snapshotOf } from "@parallax/language/report/testing/hostile-rounds";
import { expect, test } from "vitest";
import { createDrawer } from "./draw-pdf.ts";
import type { PageSize, ReportPaper } from "./report-paper.ts";
import { readPdf, within } from "./testing/read-pdf.ts";

const drawer = createDrawer();
const version = { number: 2, hash: "ab".repeat(32), releasedAt: "2026-11-22T10:00:00.000Z", timeZone: "UTC" };

function paperOf(snapshot: ReportSnapshot, more: Partial<ReportPaper> = {}): ReportPaper {
  return { snapshot, introduction: "Dear reader,\n\nlook at page one.", version, language: "en", ...more };
}
function draw(snapshot: ReportSnapshot, size: PageSize = "a4", more: Partial<ReportPaper> = {}): Uint8Array {
  return drawer.drawPdf(paperOf(snapshot, more), size);
}
function roundCalled(title: string) {
  const found = hostileRounds.find((round) => round.title === title);
  if (found === undefined) throw new Error(`no round is called ${title}`);
  return found;
}
/** Without the breaks that a line of print makes. */
function flat(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}

test.each(hostileRounds)("A report on paper is whole: $title", async (round) => {
  const snapshot = snapshotOf(round);
  const pdf = await readPdf(draw(snapshot, "a4", { language: round.language ?? "en" }));
  expect(pdf.size.map(Math.round)).toEqual([595, 842]);
  expect(pdf.title).toContain(snapshot.round.subjectName);
  expect(pdf.language).toBe(round.language ?? "en");
  expect(pdf.bookmarks.slice(0, 3)).toEqual(["On one page", "Leading and managing", "Your view and theirs"]);
  expect(pdf.bookmarks.at(-1)).toBe("How this was made");
  expect(pdf.pages.length).toBeGreaterThan(9);
  expect(pdf.pages.length).toBeLessThan(round.title === "Very long names" ? 40 : 28);

  const all = pdf.pages.join("\n");
  expect(all).not.toMatch(/NaN|Infinity|undefined|\[object|□/);
  const shown = snapshot.figures.competencies.flatMap(({ others }) => (others.kind === "shown" ? others.mean : []));
  expect(shown.filter((mean) => !all.includes(mean.toFixed(1)))).toEqual([]);
  for (const [at, page] of pdf.pages.entries())
    if (at > 0 && round.language === undefined)
      expect(flat(page), "every page says whose it is and where it stands").toContain(
        `${at + 1} of ${pdf.pages.length}`,
      );

  expect(pdf.faces.length).toBeGreaterThan(3);
  expect(pdf.faces.filter((face) => !/^(SourceSerif4|SourceSans3|Noto)/.test(face))).toEqual([]);
  expect(pdf.figures, "every drawing has its words").toBe(pdf.alternatives);
  expect(pdf.figures).toBeGreaterThanOrEqual(snapshot.self.reflections.length);
});

test("A report on paper reads in the order of the page, with headings, lists and tables for who cannot see them", async () => {
  const snapshot = snapshotOf(roundCalled("Everything shown"));
  const pdf = await readPdf(draw(snapshot));
  const all = flat(pdf.pages.join(" "));
  const order = [
    "Ada Example",
    "Dear reader",
    "Who answered",
    "Contents",
    "What others value",
    "The map",
    "Leading less managing",
    "The two clusters",
    "Nine lines between the two",
    "Twelve competencies, two views",
    "Shared strengths",
    "Five habits, how often seen",
    "Rater 1 wrote this to",
    "Questions to take along",
    "Every competency as each of those who answered sees it",
    "Release 2, 22 November 2026",
    "ab".repeat(32),
  ];
  const places = order.map((words) => all.indexOf(words));
  expect(order.filter((_, at) => places[at] === -1)).toEqual([]);
  expect(places).toEqual(places.toSorted((a, b) => a - b));

  for (const words of ["in balance", "leads more than manages", "role, boss"])
    expect(all, "what stands in a drawing is text").toContain(words);

  const tags = pdf.tags.flatMap(within);
  const roles = new Set(tags.map(({ role }) => role));
  for (const role of ["H1", "H2", "H3", "P", "L", "LI", "Table", "THead", "TH", "TD", "Figure"])
    expect(roles, `a ${role} is tagged`).toContain(role);
  const map = tags.find(({ role, alt }) => role === "Figure" && alt?.startsWith("The map.") === true);
  expect(map?.alt).toContain("All others: leading 3.0, managing 3.0.");
  const heads = tags.filter(({ role }) => role === "H1").length;
  expect(heads).toBe(pdf.bookmarks.length + 1);
});

test("The same release gives the same file, on either kind of paper", async () => {
  const snapshot = snapshotOf(roundCalled("Everything shown"));
  const [first, again] = [draw(snapshot), createDrawer().drawPdf(paperOf(snapshot), "a4")];
  expect(Buffer.compare(first, again)).toBe(0);
  const letter = await readPdf(draw(snapshot, "letter"));
  expect(letter.size.map(Math.round)).toEqual([612, 792]);
  expect(letter.made).toBe("D:20261122100000Z");
});

test("What withheld people answered changes no byte of the file", () => {
  const round = roundCalled("Everything withheld");
  const turned = { ...round, point: (group: string) => (group === "self" ? 0.5 : 1), remark: "Somebody else wrote." };
  const steady = { ...round, point: (group: string) => (group === "self" ? 0.5 : 0), remark: "I wrote." };
  const own = (snapshot: ReportSnapshot): ReportSnapshot => ({ ...snapshot, self: { ...snapshot.self, remarks: [] } });
  const [one, other] = [draw(own(snapshotOf(turned))), draw(own(snapshotOf(steady)))];
  expect(Buffer.compare(one, other)).toBe(0);
});

const signs = {
  "control signs": ["a\u0000b\u0007c\uFEFFd", "abcd"],
  "a lone half of a pair": ["x \uD800 y", "x \uFFFD y"],
  "markup of pages and of print": [
    '<script>alert(1)</script> #eval("1") [x] $y$ \\ `z` *b* _c_',
    '<script>alert(1)</script> #eval("1") [x] $y$ \\ `z` *b* _c_',
  ],
  "a script that is not embedded": ["สวัสดี okay", "□□□□□□ okay"],
  "Greek and Cyrillic": ["Καλημέρα, Привет", "Καλημέρα, Привет"],
  Chinese: ["清楚说明决定", "清楚说明决定"],
  Japanese: ["はっきり決める", "はっきり決める"],
  Korean: ["분명하게 말한다", "분명하게 말한다"],
  "an emoji": ["Great 👍", "Great 👍"],
} as const;

test("Whatever people wrote stands there as text, and a sign that cannot be printed as a box that is explained", async () => {
  const base = snapshotOf(roundCalled("Everything shown"));
  const question = base.questionnaire.content.openQuestions[0]?.id ?? "";
  const remarks = Object.values(signs).map(([text]) => ({ question, text }));
  const marks = { question, text: "before \u202Ereversed\u202C \u2066isolated\u2069 \u05E9\u05DC\u05D5\u05DD after" };
  const pdf = await readPdf(draw({ ...base, remarks: [...remarks, marks] }));
  const all = flat(pdf.pages.join(" "));
  for (const [name, [, printed]] of Object.entries(signs)) expect(all, name).toContain(printed);
  expect(all).toContain("after");
  expect(all).toContain("stands for a sign that cannot be printed");
});

test("Remarks of any length and number are printed to the last word", async () => {
  const base = snapshotOf(roundCalled("Everything shown"));
  const question = base.questionnaire.content.openQuestions[0]?.id ?? "";
  const long = (start: string) => `${start} ${"told at length, ".repeat(1_300)}end of ${start}`.slice(-20_000);
  const remarks = [
    ...Array.from({ length: 5 }, (_, place) => ({ question, text: long(`L${place}`) })),
    ...Array.from({ length: 30 }, (_, place) => ({
      question,
      text: `R${place} begins, ${"and goes on ".repeat(60)}R${place} ends.`,
    })),
    ...Array.from({ length: 150 }, (_, place) => ({ question, text: `S${place} is short.` })),
    { question, text: "\n".repeat(2_000) },
    { question, text: "Donaudampfschifffahrt".repeat(900) },
  ];
  const pdf = await readPdf(
    draw({ ...base, remarks, self: { ...base.self, remarks: [{ question, text: long("Own") }] } }),
  );
  const all = flat(pdf.pages.join(" "));
  for (let place = 0; place < 5; place += 1) expect(all).toContain(`end of L${place}`);
  for (let place = 0; place < 150; place += 1) expect(all).toContain(`S${place} is short.`);
  expect(all).toContain("end of Own");
  for (let place = 0; place < 30; place += 1) {
    const pages = pdf.pages.filter((page) => page.includes(`R${place} begins`) || page.includes(`R${place} ends`));
    expect(pages, `the remark R${place} stands on one page`).toHaveLength(1);
  }
}, 20_000);
