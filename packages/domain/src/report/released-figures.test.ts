import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OpenedBallot } from "../ballot/dissolved-ballots.ts";
import { paragraphsOf } from "../ballot/paragraphs-of.ts";
import { audit, type Publication } from "../statistics/audit.ts";
import type { ReportSnapshot } from "./snapshot.ts";
import { anyRound, reportOf, type MadeRound } from "./testing/arbitrary-round.ts";
import { smallQuestionnaire as content } from "./testing/small-questionnaire.ts";

// What a released report publishes, read from the snapshot alone, each figure as the sum over answers that it is: reckoned here anew, so
// that the audit looks at what is really published and not at what the product says of itself.

/** Coefficients by "rater item", over `whole`. */
type Sum = ReadonlyMap<string, number>;
type ListName = "competencies" | "axes" | "watchOuts";
type Rated = {
  readonly list: ListName;
  readonly kind: string;
  readonly id: string;
  readonly items: readonly { readonly id: string; readonly reverse: boolean }[];
};
type Figure = { readonly name: string; readonly sum: Sum; readonly published: number | null };

/** A multiple of every denominator that occurs: people up to nine, items up to three, cells up to four, competencies up to three. */
const whole = 2520 * 6 * 12 * 6;

const mean = (parts: readonly Sum[]): Sum => {
  const sum = new Map<string, number>();
  for (const part of parts) for (const [key, by] of part) sum.set(key, (sum.get(key) ?? 0) + by / parts.length);
  return sum;
};

const answersTo = (ballot: OpenedBallot | undefined, kind: string, key: string): readonly (number | null)[] =>
  (ballot?.pieces ?? []).flatMap((piece) => {
    if (piece.kind !== kind || piece.key !== key || piece.kind === "comment") return [];
    const given = piece.kind === "competency" ? piece.answers : [piece.answer];
    return given.map((answer) => (typeof answer === "number" ? answer : null));
  });

const isValid = (answers: readonly (number | null)[]): boolean =>
  answers.filter((answer) => answer !== null).length * 2 >= answers.length && answers.some((answer) => answer !== null);

/** Every list of things that were rated, as the report names it. */
const lists: readonly Rated[] = [
  ...content.competencies.map(({ id }): Rated => ({
    list: "competencies",
    kind: "competency",
    id,
    items: itemsOf(id),
  })),
  ...content.axes.map(({ id }): Rated => ({ list: "axes", kind: "axis", id, items: [{ id, reverse: false }] })),
  ...content.watchOuts.map(({ id }): Rated => ({
    list: "watchOuts",
    kind: "watch-out",
    id,
    items: [{ id, reverse: false }],
  })),
];

function itemsOf(competency: string) {
  return content.items.filter(({ competencyId }) => competencyId === competency);
}

/** All that the report says in numbers about people who are kept anonymous or who are not; the value is checked against the sum. */
function publishedBy(report: ReportSnapshot, { ballots }: MadeRound): readonly Figure[] {
  const figures: Figure[] = [];
  const respondents = ballots.map((ballot) =>
    content.competencies.some(({ id }) => isValid(answersTo(ballot, "competency", id))),
  );
  const membersOf = (groups: readonly string[]) =>
    [...ballots.keys()].filter((at) => respondents[at] === true && groups.includes(ballots[at]?.group ?? ""));
  const cells = report.panel.cells.map(({ key, groups, answered }) => ({ key, members: membersOf(groups), answered }));
  const cellMeans = new Map<string, Sum>();
  for (const { key, members, answered } of cells)
    figures.push({
      name: `${key} took part`,
      sum: new Map(members.map((at) => [`${at} part`, 1])),
      published: answered,
    });
  for (const { list, kind, id, items } of lists) {
    const figure = report.figures[list].find((one) => one.id === id);
    for (const cell of figure?.cells ?? []) {
      if (cell.kind === "withheld") continue;
      const valid = (cells.find(({ key }) => key === cell.cell)?.members ?? []).filter((at) =>
        isValid(answersTo(ballots[at], kind, id)),
      );
      const means = items.flatMap((item, place) => {
        const shown = report.figures.items
          .find((one) => one.id === item.id)
          ?.cells.find((one) => one.cell === cell.cell);
        if (list === "competencies" && shown === undefined) return [];
        const answered = valid.filter((at) => answersTo(ballots[at], kind, id)[place] !== null);
        const sign = item.reverse ? -1 : 1;
        const sum = mean(answered.map((at) => new Map([[`${at} ${item.id}`, sign]])));
        if (shown !== undefined) {
          figures.push({ name: `${cell.cell} ${item.id}`, sum, published: shown.mean });
          const counted = new Map(answered.map((at) => [`${at} said ${item.id}`, 1]));
          figures.push({ name: `${cell.cell} ${item.id} people`, sum: counted, published: null });
        }
        cellMeans.set(`${cell.cell} item ${item.id}`, sum);
        return [sum];
      });
      cellMeans.set(`${cell.cell} ${list} ${id}`, mean(means));
      figures.push({ name: `${cell.cell} ${list} ${id}`, sum: mean(means), published: cell.mean });
    }
    if (figure?.others.kind === "shown")
      figures.push({
        name: `others ${list} ${id}`,
        sum: mean(figure.others.cells.flatMap((key) => cellMeans.get(`${key} ${list} ${id}`) ?? [])),
        published: figure.others.mean,
      });
  }
  for (const { id, others, cells: by } of report.figures.items)
    if (others !== null)
      figures.push({
        name: `others ${id}`,
        sum: mean(by.flatMap(({ cell }) => cellMeans.get(`${cell} item ${id}`) ?? [])),
        published: others,
      });
  const othersOf = (id: string) => figures.find(({ name }) => name === `others competencies ${id}`)?.sum;
  const points = [
    ...report.figures.map.cells.map((point) => ({
      point,
      of: (id: string) => cellMeans.get(`${point.cell} competencies ${id}`),
    })),
    { point: report.figures.map.others, of: othersOf },
  ];
  for (const { point, of } of points)
    for (const cluster of ["leadership", "management"] as const)
      if (point.kind === "shown") {
        const parts = content.competencies.filter((one) => one.cluster === cluster).flatMap(({ id }) => of(id) ?? []);
        figures.push({ name: `map ${cluster}`, sum: mean(parts), published: point[cluster] });
      }
  const shown = cells.flatMap(({ members }) => members);
  for (const { id } of content.openQuestions) {
    const texts = shown.flatMap((at) =>
      (ballots[at]?.pieces ?? []).flatMap((piece) =>
        piece.kind === "comment" && piece.key === id && piece.text !== null ? paragraphsOf(piece.text) : [],
      ),
    );
    const said = report.remarks.filter(({ question }) => question === id).map(({ text }) => text);
    expect(said.toSorted()).toEqual(texts.toSorted());
    figures.push({ name: `remarks ${id}`, sum: new Map(shown.map((at) => [`${at} wrote ${id}`, 1])), published: null });
  }
  return figures;
}

/** What a figure would be on the report's scale: reversed answers count from the other end. */
function valueOf(sum: Sum, { ballots }: MadeRound): number {
  let value = 0;
  for (const [key, by] of sum) {
    const [at = "", item = ""] = key.split(" ");
    if (item === "part") {
      value += by;
      continue;
    }
    const place = lists.find(({ items }) => items.some(({ id }) => id === item));
    const index = place?.items.findIndex(({ id }) => id === item) ?? -1;
    const answer = answersTo(ballots[Number(at)], place?.kind ?? "", place?.id ?? "")[index] ?? Number.NaN;
    value += by < 0 ? -by * (6 - answer) : by * answer;
  }
  return value;
}

/** Bosses and the subject answer under their name; the rest must not come out. */
function publications(
  figures: readonly { readonly sum: Sum }[],
  { ballots, policy }: MadeRound,
): readonly Publication[] {
  return figures.map(({ sum }) =>
    [...sum].flatMap(([key, by]) => {
      const [at = "", ...item] = key.split(" ");
      const group = ballots[Number(at)]?.group;
      if (group === undefined || !policy.anonymousGroups.includes(group)) return [];
      return [{ rater: at, item: item.join(" "), coef: Math.round(by * whole) }];
    }),
  );
}

describe("A released report", () => {
  test("publishes nothing from which fewer than k people's answers, words or silence could be reckoned", () => {
    let looked = 0;
    fc.assert(
      fc.property(anyRound, (round) => {
        const figures = publishedBy(reportOf(round), round);
        for (const { name, sum, published } of figures)
          if (published !== null) expect(Math.abs(valueOf(sum, round) - published), name).toBeLessThan(0.05 + 1e-9);
        looked += figures.length;
        expect(audit(publications(figures, round), round.policy.k)).toEqual({ safe: true, disclosed: [] });
      }),
      { numRuns: 60 },
    );
    expect(looked).toBeGreaterThan(1500);
  }, 120_000);

  test.each([
    ["a mean over everybody", (at: number, item: string) => `${at} ${item}`],
    ["how many said something about it", (at: number, item: string) => `${at} said ${item}`],
  ])(
    "would be caught at publishing %s besides",
    (_, column) => {
      let planted = 0;
      fc.assert(
        fc.property(anyRound, (drawn) => {
          const round = { ...drawn, policy: { ...drawn.policy, remainder: "withhold" as const } };
          const report = reportOf(round);
          const figures = publishedBy(report, round);
          const item = report.figures.items.find(({ cells }) => cells.some(({ cell }) => cell !== "boss"))?.id;
          if (item === undefined) return;
          const everybody = [...round.ballots.keys()].filter((at) => isHeard(round.ballots[at], item));
          const sum = new Map(everybody.map((at) => [column(at, item), sign(item)]));
          const [leak = []] = publications([{ sum }], round).map((terms) => ("terms" in terms ? terms.terms : terms));
          const known = new Set(figures.flatMap((figure) => [...figure.sum.keys()]));
          const hidden = leak.filter((term) => !known.has(`${term.rater} ${term.item}`));
          if (hidden.length === 0 || hidden.length >= round.policy.k || hidden.length === leak.length) return;
          planted += 1;
          expect(audit([...publications(figures, round), leak], round.policy.k).safe).toBe(false);
        }),
        { numRuns: 200 },
      );
      expect(planted).toBeGreaterThan(5);
    },
    120_000,
  );
});

/** Whether the ballot is valid for the item's competency and answers the item: what the mean of everybody would be over. */
function isHeard(ballot: OpenedBallot | undefined, item: string): boolean {
  const competency = content.items.find(({ id }) => id === item)?.competencyId ?? "";
  const answers = answersTo(ballot, "competency", competency);
  const place = itemsOf(competency).findIndex(({ id }) => id === item);
  return ballot?.group !== "self" && isValid(answers) && answers[place] !== null;
}

function sign(item: string): number {
  return content.items.find(({ id }) => id === item)?.reverse === true ? -1 : 1;
}
