import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { QuestionnaireContent } from "../questionnaire/questionnaire.ts";
import { defaultPolicy, type RoundPolicy } from "../round/policy.ts";
import { raterGroups, type RaterGroup } from "../round/rater-group.ts";
import { assembleOpenedRound } from "./assemble-opened-round.ts";
import { canonicalJson } from "./canonical-json.ts";
import { dissolveBallots } from "./dissolve-ballots.ts";
import type { OpenedBallot, OpeningManifest } from "./dissolved-ballots.ts";
import { layoutForm } from "./form-layout.ts";
import type { Piece } from "./piece.ts";
import { form, pieceFor } from "./testing/arbitrary-form.ts";

const shortForm = form.map((content) => ({
  ...content,
  competencies: content.competencies.slice(0, 4),
  items: content.items.filter((item) => Number(item.competencyId.split("-")[1]) < 4),
}));

const others = raterGroups.filter((group) => group !== "self");

/** Silence is as likely as an answer, so that respondents, empty ballots and thin competencies all occur. */
const round = shortForm.chain((content) => {
  const pieces = fc.tuple(...layoutForm(content).pieces.map(pieceFor));
  const ballot = (group: fc.Arbitrary<RaterGroup>) =>
    fc.record({ group, pieces: fc.option(pieces, { nil: [] as Piece[], freq: 8 }) });
  return fc.record({
    content: fc.constant(content),
    policy: fc
      .record({
        k: fc.integer({ min: 3, max: 4 }),
        remainder: fc.constantFrom("absorb" as const, "withhold" as const),
      })
      .map((part): RoundPolicy => ({ ...defaultPolicy, ...part })),
    self: fc.option(ballot(fc.constant("self"))),
    others: fc.array(ballot(fc.constantFrom(...others)), { maxLength: 12 }),
    seed: fc.nat(),
  });
});

type Round = { readonly self: OpenedBallot | null; readonly others: readonly OpenedBallot[] };

const ballotsOf = ({ self, others }: Round): readonly OpenedBallot[] => (self === null ? others : [self, ...others]);

const invitedOf = (ballots: readonly OpenedBallot[]) =>
  Object.fromEntries(others.map((group) => [group, ballots.filter((ballot) => ballot.group === group).length]));

function manifestOf(outline: ReturnType<typeof dissolveBallots>["outline"]): OpeningManifest {
  return {
    format: 1,
    parametersHash: "",
    ...outline,
    counts: { invited: 0, cast: 0, spoiled: 0 },
    opened: 0,
    boxRoot: "",
  };
}

const sorted = (pieces: readonly unknown[]) => pieces.map((piece) => canonicalJson(piece)).sort();

describe("An opened round", () => {
  test("is stored in pieces that know a cell and nothing of each other", () => {
    fc.assert(
      fc.property(round, (drawn) => {
        const ballots = ballotsOf(drawn);
        const { outline, pieces } = dissolveBallots({ ...drawn, ballots, invited: invitedOf(ballots) });
        const cells = new Set(["self", "pooled", ...outline.competencies.cells.map((cell) => cell.key)]);
        for (const piece of pieces) {
          expect(Object.keys(piece).sort()).toEqual(["answers", "cell", "key", "kind", "text"]);
          expect(cells.has(piece.cell)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("is put together again the same, in whatever order its pieces come", () => {
    fc.assert(
      fc.property(round, (drawn) => {
        const ballots = ballotsOf(drawn);
        const { outline, pieces } = dissolveBallots({ ...drawn, ballots, invited: invitedOf(ballots) });
        const stored = pieces.map((piece, at) => ({
          ...piece,
          id: `id-${String((at * 7919 + drawn.seed) % 100_003).padStart(6, "0")}`,
        }));
        const manifest = JSON.parse(JSON.stringify(manifestOf(outline)));
        const opened = assembleOpenedRound(drawn.content, manifest, stored);
        const again = assembleOpenedRound(drawn.content, manifest, [...stored].reverse());
        expect(again).toEqual(opened);
        expect(opened.remarks.length).toBe(pieces.filter(({ kind }) => kind === "comment").length);
        for (const cell of opened.competencies.cells) {
          const before = outline.competencies.cells.find(({ key }) => key === cell.key);
          expect(cell.n).toBe(before?.n);
          for (const [id, { reason, rows }] of Object.entries(cell.competencies)) {
            expect(reason).toBe(before?.reasons[id]);
            expect(rows.length).toBe(
              pieces.filter((piece) => piece.kind === "competency" && piece.cell === cell.key && piece.key === id)
                .length,
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("keeps nothing of people whose answers are withheld, not even what they skipped", () => {
    let seen = 0;
    fc.assert(
      fc.property(round, round, (drawn, other) => {
        const ballots = ballotsOf(drawn);
        const invited = invitedOf(ballots);
        const before = dissolveBallots({ ...drawn, ballots, invited });
        const { withheld } = before.outline.competencies;
        if (withheld.groups.length === 0) return;
        const hidden = (group: RaterGroup) => withheld.groups.includes(group);
        // Another person's words and numbers in place of theirs, as far as the form allows.
        const donor = other.others[0]?.pieces ?? [];
        const layout = layoutForm(drawn.content);
        const changed = ballots.map((ballot) =>
          hidden(ballot.group) && ballot.pieces.length > 0
            ? { ...ballot, pieces: ballot.pieces.map((piece) => replaced(piece, donor, layout)) }
            : ballot,
        );
        const after = dissolveBallots({ ...drawn, ballots: changed, invited });
        seen += 1;
        expect(after.outline).toEqual(before.outline);
        expect(sorted(after.pieces)).toEqual(sorted(before.pieces));
      }),
      { numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(20);
  });

  test("keeps of a comment its paragraphs, from no cell, and nothing that says which belonged together", () => {
    const said = (rater: number) => `First of ${rater}.\r\n\r\n- second of ${rater}\n- third of ${rater}`;
    fc.assert(
      fc.property(shortForm, fc.integer({ min: 1, max: 6 }), (content, writers) => {
        const [question] = content.openQuestions;
        fc.pre(question !== undefined);
        const ballots = respondents(content, ["self", "boss", "peer", "peer", "peer", "other"]).map((ballot, at) =>
          at < writers
            ? {
                ...ballot,
                pieces: [...ballot.pieces, { kind: "comment" as const, key: question?.id ?? "", text: said(at) }],
              }
            : ballot,
        );
        const { outline, pieces } = dissolveBallots({
          content,
          policy: defaultPolicy,
          ballots,
          invited: invitedOf(ballots),
        });
        const comments = pieces.filter(({ kind }) => kind === "comment");
        expect(comments.filter(({ cell }) => cell === "self").map(({ text }) => text)).toEqual([said(0)]);
        const others = comments.filter(({ cell }) => cell !== "self");
        expect(new Set(others.map(({ cell }) => cell))).toEqual(new Set(writers > 1 ? ["pooled"] : []));
        expect(others.map(({ text }) => text)).toEqual(
          ballots
            .slice(1, writers)
            .flatMap((_, at) => [`First of ${at + 1}.`, `second of ${at + 1}`, `third of ${at + 1}`]),
        );
        // The subject's own do not count; three paragraphs of one person are one person's.
        expect(outline.mayQuote).toBe(writers - 1 >= 5);
      }),
      { numRuns: 30 },
    );
  });

  test("takes reflections from the subject only, and role needs from the subject and named bosses", () => {
    fc.assert(
      fc.property(round, (drawn) => {
        const ballots = ballotsOf(drawn);
        const { pieces } = dissolveBallots({ ...drawn, ballots, invited: invitedOf(ballots) });
        for (const { kind, cell } of pieces) {
          if (kind === "reflection") expect(cell).toBe("self");
          if (kind === "role-need") expect(["self", "boss"]).toContain(cell);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** One ballot of each group that says 3 everywhere and writes nothing. */
function respondents(content: QuestionnaireContent, groups: readonly RaterGroup[]): readonly OpenedBallot[] {
  return groups.map((group) => ({
    group,
    pieces: content.competencies.map(({ id }) => ({
      kind: "competency",
      key: id,
      answers: content.items.filter(({ competencyId }) => competencyId === id).map(() => 3),
    })),
  }));
}

/** Turns a withheld person's piece into another that is as valid: numbers wander on their scale, comments become somebody else's. */
function replaced(piece: Piece, donor: readonly Piece[], layout: ReturnType<typeof layoutForm>): Piece {
  if (piece.kind === "comment") {
    const words = donor.find((one) => one.kind === "comment");
    return { ...piece, text: words?.kind === "comment" ? words.text : "something else" };
  }
  const place = layout.pieces.find(({ kind, key }) => kind === piece.kind && key === piece.key);
  if (place === undefined || place.kind === "comment") return piece;
  const turn = (answer: number) => place.min + place.max - answer;
  if (piece.kind === "competency")
    return { ...piece, answers: piece.answers.map((answer) => (typeof answer === "number" ? turn(answer) : answer)) };
  return { ...piece, answer: typeof piece.answer === "number" ? turn(piece.answer) : piece.answer };
}
