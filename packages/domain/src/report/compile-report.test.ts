import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toBase64Url } from "../ballot/base64url.ts";
import { canonicalJson } from "../ballot/canonical-json.ts";
import type { OpenedBallot } from "../ballot/dissolved-ballots.ts";
import type { Piece } from "../ballot/piece.ts";
import { defaultPolicy } from "../round/policy.ts";
import type { RaterGroup } from "../round/rater-group.ts";
import { isShown } from "./finding-rules/references.ts";
import { hashSnapshot } from "./hash-snapshot.ts";
import { anyPieces, anyRound, castBy, reportOf, type MadeRound } from "./testing/arbitrary-round.ts";
import { smallQuestionnaire } from "./testing/small-questionnaire.ts";

const bytesOf = (round: MadeRound): string => canonicalJson(reportOf(round));

describe("A report", () => {
  test("is the same, byte for byte, for the same material, in whatever order ballots and pieces come", () => {
    fc.assert(
      fc.property(anyRound, fc.nat(), (round, turn) => {
        const ballots = round.ballots
          .map(({ group, pieces }) => ({ group, pieces: turned(pieces, turn) }))
          .toReversed();
        expect(bytesOf(round)).toBe(bytesOf(round));
        expect(bytesOf({ ...round, ballots: turned(ballots, turn) })).toBe(bytesOf(round));
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test("does not change by a byte when withheld people answer something else", () => {
    let withheld = 0;
    fc.assert(
      fc.property(anyRound, fc.array(anyPieces, { minLength: 9, maxLength: 9 }), (round, otherPieces) => {
        const hidden = reportOf(round).panel.notShown;
        const changed = round.ballots.map((ballot, at) =>
          hidden.includes(ballot.group) ? { ...ballot, pieces: asRespondent(ballot, otherPieces[at] ?? []) } : ballot,
        );
        if (changed.some((ballot, at) => ballot !== round.ballots[at])) withheld += 1;
        expect(bytesOf({ ...round, ballots: changed })).toBe(bytesOf(round));
      }),
      { numRuns: 60 },
    );
    expect(withheld).toBeGreaterThan(10);
  }, 60_000);

  test("does not change by a byte when few people answer an item that too few answered", () => {
    const peers = (last: (rater: number) => number | null): readonly OpenedBallot[] =>
      [0, 1, 2, 3].map((rater) => ({
        group: "peer",
        pieces: smallQuestionnaire.competencies.map(({ id }): Piece => ({
          kind: "competency",
          key: id,
          answers: [2, 4, last(rater)],
        })),
      }));
    const round = (ballots: readonly OpenedBallot[]) => ({ ballots, policy: defaultPolicy, seed: 1 });
    const silent = bytesOf(round(peers((rater) => (rater < 2 ? 1 : null))));
    expect(bytesOf(round(peers((rater) => (rater < 2 ? 5 : null))))).toBe(silent);
    expect(bytesOf(round(peers((rater) => (rater < 2 ? 1 : 3))))).not.toBe(silent);
  });

  test("holds no number that is finer than what is shown", () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        const { figures, findings } = reportOf(round);
        for (const [name, value] of numbersIn({ figures, findings }))
          expect(
            Math.abs(value * (name === "theta" ? 100 : 10) - Math.round(value * (name === "theta" ? 100 : 10))),
          ).toBeLessThan(1e-9);
      }),
      { numRuns: 60 },
    );
  });

  test("shows a gap that is the difference of the two numbers beside it", () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        for (const { self, others, cells } of reportOf(round).figures.competencies)
          for (const view of [others, ...cells])
            if (view.kind === "shown" && view.gap !== null)
              expect(view.gap.value).toBeCloseTo((self ?? Number.NaN) - view.mean, 9);
      }),
      { numRuns: 60 },
    );
  });

  test("says nothing about a figure that it does not show", () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        const report = reportOf(round);
        const source = { ...report, quoteGuide: { questions: [], words: {} } };
        for (const finding of report.findings)
          for (const reference of finding.refs) expect(isShown(source, reference)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("reads the same whether nobody of a small group answered or somebody did", () => {
    let joined = 0;
    let hidden = 0;
    fc.assert(
      fc.property(anyRound, anyPieces, fc.nat(2), (round, pieces, spare) => {
        const { policy } = round;
        const ballots = round.ballots.filter(({ pieces: own }) => isRespondent(own));
        const cast = castBy(ballots);
        const silent = policy.anonymousGroups.filter((group) => (cast[group] ?? 0) === 0);
        const invited = Object.fromEntries(
          policy.anonymousGroups.map((group) => [group, (cast[group] ?? 0) + 1 + spare]),
        );
        const nobody = { ...round, ballots, invited: { ...cast, ...invited } };
        const { cells, notShown } = reportOf(nobody).panel;
        for (const group of silent) {
          const cell = cells.find(({ groups }) => groups.includes(group));
          if (cell === undefined) {
            expect(notShown).toContain(group);
            if (notShown.reduce((sum, each) => sum + (cast[each] ?? 0), 0) + 1 >= policy.k) continue;
            const answered = [...ballots, { group, pieces: asAnswered(pieces) }];
            expect(bytesOf({ ...nobody, ballots: answered })).toBe(bytesOf(nobody));
            hidden += 1;
          } else {
            // The same answers of the merged cell, one of them written by the group that was silent.
            const moved = ballots.flatMap((ballot, at) =>
              cell.groups.includes(ballot.group) ? [ballots.with(at, { ...ballot, group })] : [],
            );
            const same = moved.filter((others) => bytesOf({ ...nobody, ballots: others }) === bytesOf(nobody));
            expect(same).not.toEqual([]);
            joined += 1;
          }
        }
      }),
      { numRuns: 120 },
    );
    expect(joined).toBeGreaterThan(5);
    expect(hidden).toBeGreaterThan(5);
  }, 60_000);

  test("names direct reports with the peers, whether none of two answered or one", () => {
    const panelOf = (reports: number) => {
      const ballots = [...Array<RaterGroup>(6).fill("peer"), ...Array<RaterGroup>(reports).fill("direct-report")].map(
        (group) => ({ group, pieces: middling }),
      );
      const { panel, findings } = reportOf({
        ballots,
        policy: defaultPolicy,
        seed: 1,
        invited: { peer: 6, "direct-report": 2 },
      });
      return { panel, about: findings.filter(({ part }) => part === "cover").map(({ textKey }) => textKey) };
    };
    const told = (answered: number) => ({
      panel: {
        cells: [{ key: "peer+direct-report", groups: ["peer", "direct-report"], invited: 8, answered }],
        notShown: [],
        silent: [],
      },
      about: ["panel-combined"],
    });
    expect(panelOf(0)).toMatchObject(told(6));
    expect(panelOf(1)).toMatchObject(told(7));
  });

  test("has another hash as soon as one word in it is another", () => {
    const report = reportOf({ ballots: [], policy: defaultPolicy, seed: 1 });
    const hash = (subjectName: string) =>
      toBase64Url(hashSnapshot({ ...report, round: { ...report.round, subjectName } }));
    expect(hash("Ada")).toHaveLength(43);
    expect(hash("Ada")).toBe(hash("Ada"));
    expect(hash("Ada")).not.toBe(hash("Ida"));
  });
});

/** Every behaviour in the middle. */
const middling = smallQuestionnaire.competencies.map(({ id }): Piece => ({
  kind: "competency",
  key: id,
  answers: [3, 3, 3],
}));

function asAnswered(pieces: readonly Piece[]): readonly Piece[] {
  return [...middling, ...pieces.filter(({ kind }) => kind !== "competency")];
}

/** Whether somebody counts as a respondent must stay: that decides the plan, and is not an answer that is withheld. */
function asRespondent({ pieces }: OpenedBallot, other: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = other;
  if (isRespondent(pieces) === isRespondent(other) || first?.kind !== "competency") return other;
  if (isRespondent(pieces)) return [{ ...first, answers: [1, 1, 1] }, ...rest];
  return other.map((piece) => (piece.kind === "competency" ? { ...piece, answers: [null, null, null] } : piece));
}

function isRespondent(pieces: readonly Piece[]): boolean {
  return pieces.some(
    (piece) => piece.kind === "competency" && piece.answers.filter((answer) => typeof answer === "number").length >= 2,
  );
}

function turned<T>(list: readonly T[], by: number): readonly T[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

function numbersIn(value: unknown, name = ""): readonly (readonly [string, number])[] {
  if (typeof value === "number") return [[name, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => numbersIn(entry, Array.isArray(value) ? name : key));
}
