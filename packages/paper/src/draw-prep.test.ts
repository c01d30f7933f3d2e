import { guessable } from "@parallax/domain/report/guess";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { prepText } from "@parallax/language/report/prep-text";
import { readReport, sentenceParts } from "@parallax/language/report/reading";
import { hostileRounds, snapshotOf } from "@parallax/language/report/testing/hostile-rounds";
import { expect, test, vi } from "vitest";
import { createDrawer } from "./draw-pdf.ts";
import { pageSizes } from "./report-paper.ts";
import type { PageSize, PrepPaper } from "./report-paper.ts";
import { readPdf, within } from "./testing/read-pdf.ts";

vi.setConfig({ testTimeout: 30_000 });

const drawer = createDrawer();
const version = { number: 2, hash: "ab".repeat(32), releasedAt: "2026-11-22T10:00:00.000Z", timeZone: "UTC" };

function draw(snapshot: ReportSnapshot, size: PageSize = "a4", more: Partial<PrepPaper> = {}): Uint8Array {
  return drawer.drawPrep({ snapshot, guesses: null, version: null, language: "en", ...more }, size);
}
function roundCalled(title: string) {
  const found = hostileRounds.find((round) => round.title === title);
  if (found === undefined) throw new Error(`no round is called ${title}`);
  return found;
}
/** Without the breaks and the marks of direction that a line of print has or leaves out. */
function flat(text: string): string {
  return sentenceParts(text)
    .map((part) => part.text)
    .join("")
    .replaceAll(/\s+/g, " ");
}

test.each(hostileRounds)("The coach's sheet is two pages on either paper: $title", async (round) => {
  const snapshot = snapshotOf(round);
  const language = round.language ?? "en";
  const all = Object.fromEntries(guessable(snapshot).map((id) => [id, "higher" as const]));
  for (const size of pageSizes) {
    const pdf = await readPdf(draw(snapshot, size, { language, version, guesses: all }));
    expect(pdf.pages).toHaveLength(2);
    expect(pdf.title).toContain(snapshot.round.subjectName);
    expect(pdf.language).toBe(language);
    expect(pdf.bookmarks).toEqual(["Prep sheet"]);
    const text = flat(pdf.pages.join(" "));
    expect(text).not.toMatch(/NaN|Infinity|undefined|\[object|□/);
    if (language !== "en") continue;
    const told = prepText(readReport(snapshot, language), all);
    const lines = [told.standsOut, told.role, told.apart, told.torn, told.guess, told.tone, told.withheld];
    for (const line of [...lines.flatMap((part) => part.lines), ...told.questions.lines])
      expect(text, size).toContain(flat(line));
    expect(text).toContain("Release 2, 22 November 2026");
    expect(text).toContain("Room for hypotheses");
  }
});

/** More of everything than any round has: every title, name and remark too long, a clear difference each way, and all expected wrongly. */
function overfull(): ReportSnapshot {
  const base = snapshotOf(roundCalled("Very long names"));
  const { competencies, axes } = base.figures;
  const clear = competencies.map((figure, place) =>
    figure.others.kind === "shown" && figure.others.gap !== null
      ? {
          ...figure,
          others: {
            ...figure.others,
            agreement: "differ" as const,
            gap: {
              ...figure.others.gap,
              gapClass: place % 2 === 0 ? ("self_higher" as const) : ("self_lower" as const),
            },
          },
        }
      : figure,
  );
  const pulled = axes.map((axis) => ({ ...axis, roleNeed: { self: 1, boss: 7 } }));
  const about = competencies.map(({ id }) => id);
  const said = ["At length, and on and on. ".repeat(900), "Donaudampfschifffahrt".repeat(900)];
  return {
    ...base,
    round: { ...base.round, subjectName: "Wolfgang-Maximilian Freiherr ".repeat(12) },
    figures: { ...base.figures, competencies: clear, axes: pulled },
    panel: { ...base.panel, notShown: ["peer", "other"], silent: ["boss"] },
    remarks: said.map((text) => ({ question: "keep", text, about, edited: "shortened" })),
    held: [{ question: "keep", remarks: 7 }],
  };
}

test("However much there is to say, it is two pages, with room to write and every part on them", async () => {
  const snapshot = overfull();
  const guesses = Object.fromEntries(guessable(snapshot).map((id) => [id, "similar" as const]));
  for (const size of pageSizes) {
    const file = draw(snapshot, size, { guesses });
    const pdf = await readPdf(file);
    expect(pdf.pages).toHaveLength(2);
    const heads = pdf.tags.flatMap(within).filter(({ role }) => role === "H2");
    expect(heads.length).toBeGreaterThanOrEqual(10);
    const text = flat(pdf.pages.join(" "));
    for (const words of [
      "Others see more of it",
      "(shortened)",
      "Nothing from the boss",
      "Room for hypotheses",
      "2 of 2",
    ])
      expect(text).toContain(words);
  }
});

test("The sheet reads in its order, says whether it tells of the draft or of a release, and comes out the same twice", async () => {
  const snapshot = snapshotOf(roundCalled("High, low and between"));
  const draft = draw(snapshot);
  expect(
    Buffer.compare(draft, createDrawer().drawPrep({ snapshot, guesses: null, version: null, language: "en" }, "a4")),
  ).toBe(0);
  const pdf = await readPdf(draft);
  expect(pdf.made).toBe("D:20261120120000Z");
  const text = flat(pdf.pages.join(" "));
  const order = [
    "Prep sheet",
    "From the draft",
    "What stands out",
    "The largest clear differences",
    "What the role needs",
    "Where groups differ",
    "What they expected of others",
    "They say so when the report opens",
    "Tone of the comments",
    "Not in the report: do not promise it",
    "Five questions to open with",
    "Room for hypotheses",
  ];
  const places = order.map((words) => text.indexOf(words));
  expect(order.filter((_, at) => places[at] === -1)).toEqual([]);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const roles = new Set(pdf.tags.flatMap(within).map(({ role }) => role));
  for (const role of ["H1", "H2", "P", "L", "LI", "Table", "TH", "TD"]) expect(roles, role).toContain(role);
  const released = flat((await readPdf(draw(snapshot, "a4", { version, guesses: {} }))).pages.join(" "));
  expect(released).not.toContain("From the draft");
  expect(released).toContain("They went on without saying.");
});

test("What withheld people answered changes no byte of the sheet", () => {
  const round = roundCalled("Everything withheld");
  const own = (snapshot: ReportSnapshot): ReportSnapshot => ({ ...snapshot, self: { ...snapshot.self, remarks: [] } });
  const [one, other] = [1, 0].map((point) =>
    draw(
      own(snapshotOf({ ...round, point: (group) => (group === "self" ? 0.5 : point), remark: `They wrote ${point}.` })),
    ),
  );
  expect(Buffer.compare(one ?? new Uint8Array(), other ?? new Uint8Array(1))).toBe(0);
});
