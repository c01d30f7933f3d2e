import type { Entity, Truth } from "../loot/entity.ts";
import { markOf, paragraphsOf } from "../stage/lab-round.ts";
import type { Group } from "./run-attacks.ts";

/** Piece → rater: of one key in one cell one by each rater, and who wrote them; further paragraphs would only be guessed at among themselves. */
export function groupsOfPieces({ entities }: Truth): readonly Group[] {
  const raters = new Map(
    entities.filter(({ kind }) => kind === "rater").map((entity) => [entity.rater, entity.number]),
  );
  return [...cells(entities).values()].flatMap((pieces) => {
    const firsts = firstOfEach(pieces);
    const others = firsts.flatMap(({ rater }) => raters.get(rater) ?? []);
    return others.length < 2 ? [] : [{ pieces: firsts.map(({ number }) => number), others }];
  });
}

/** One piece by each rater: the first as they were written. */
function firstOfEach(pieces: readonly Entity[]): readonly Entity[] {
  return [...Map.groupBy(pieces, ({ rater }) => rater)].flatMap(([rater, own]) => inWrittenOrder(rater, own)[0] ?? []);
}

function inWrittenOrder(rater: Entity["rater"], own: readonly Entity[]): readonly Entity[] {
  const written = paragraphsOf(rater.played.last?.comment ?? "").map(markOf);
  return own.toSorted((a, b) => written.indexOf(a.says) - written.indexOf(b.says));
}

/**
 * Piece → piece: those of one key and those of the next in the same cell, by the same raters. A chain of keys, not every pair: what
 * follows from two links of a chain is no third test.
 */
export function groupsOfPairs({ entities }: Truth): readonly Group[] {
  const byCell = Map.groupBy([...cells(entities)], ([, [first]]) => `${first?.round} ${first?.cell}`);
  return [...byCell.values()].flatMap((keys) =>
    keys.slice(1).flatMap(([, later], at) => {
      const earlier = keys[at]?.[1] ?? [];
      const pairs = earlier.flatMap((one) => {
        const other = later.find(({ rater }) => rater === one.rater);
        return other === undefined ? [] : [{ one: one.number, other: other.number }];
      });
      if (pairs.length < 2) return [];
      return [{ pieces: pairs.map(({ one }) => one), others: pairs.map(({ other }) => other) }];
    }),
  );
}

/** Piece → rater for somebody who has guessed which group a comment is from. */
export function groupsOfGuessedGroups({ entities }: Truth): readonly Group[] {
  const raters = new Map(
    entities.filter(({ kind }) => kind === "rater").map((entity) => [entity.rater, entity.number]),
  );
  const pooled = entities.filter(({ kind, cell, rater }) => kind === "piece" && !cell.split("+").includes(rater.group));
  return [...Map.groupBy(pooled, ({ round, key, rater }) => `${round} ${key} ${rater.group}`).values()].flatMap(
    (pieces) => {
      const firsts = firstOfEach(pieces);
      const others = firsts.flatMap(({ rater }) => raters.get(rater) ?? []);
      return others.length < 2 ? [] : [{ pieces: firsts.map(({ number }) => number), others }];
    },
  );
}

/**
 * Piece → piece within one comment: the first of its paragraphs and the next, as they were written. By the order in which they lie they
 * would be in the same order on either side, whatever the product does.
 */
export function groupsOfParagraphs({ entities }: Truth): readonly Group[] {
  return [...cells(entities).values()].flatMap((pieces) => {
    const byRater = [...Map.groupBy(pieces, ({ rater }) => rater)].map(([rater, own]) => inWrittenOrder(rater, own));
    const pairs = byRater.flatMap(([one, other]) => (one === undefined || other === undefined ? [] : [{ one, other }]));
    if (pairs.length < 2) return [];
    return [{ pieces: pairs.map(({ one }) => one.number), others: pairs.map(({ other }) => other.number) }];
  });
}

/** Answer → rater: what raters of one group said, and who they are; for what lies sealed. */
export function groupsOfAnswers({ entities }: Truth, isMeant: (round: number) => boolean): readonly Group[] {
  const answered = entities.filter(
    ({ kind, rater, round }) => kind === "rater" && rater.played.last !== null && isMeant(round),
  );
  return [...Map.groupBy(answered, ({ round, rater }) => `${round} ${rater.group}`).values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const numbers = group.map(({ number }) => number);
      return { pieces: numbers, others: numbers };
    });
}

function cells(entities: Truth["entities"]) {
  const pieces = entities.filter(({ kind }) => kind === "piece");
  return Map.groupBy(pieces, ({ round, cell, key }) => `${round} ${cell} ${key}`);
}
