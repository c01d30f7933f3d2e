import type { Truth } from "../loot/entity.ts";
import { ratedKeys } from "../stage/lab-round.ts";
import { featureColumns, type FeatureColumn } from "./feature-column.ts";

/** What a ballot says, as numbers that its sealed form must not follow: known to the harness, to be guessed by nobody. */
export function answerFeatures({ entities }: Truth): readonly FeatureColumn[] {
  const said = (name: string, of: (at: number) => number | undefined) =>
    featureColumns(
      { store: "the answers themselves", name },
      entities.map(({ number }) => of(number)),
      entities.length,
    );
  const last = (at: number) => entities[at]?.rater.played.last ?? undefined;
  return [
    ...said("length of comment", (at) => last(at)?.comment?.length ?? (last(at) === undefined ? undefined : 0)),
    ...said("axis", (at) => last(at)?.axis ?? undefined),
    ...said("silences", (at) => {
      const answers = last(at);
      if (answers === undefined) return undefined;
      return [answers.comment, answers.axis, ...Object.values(answers.ratings)].filter((part) => part === null).length;
    }),
    ...said("what is filled in, the longest first", (at) => {
      const answers = last(at);
      if (answers === undefined) return undefined;
      const filled = [answers.comment, ...Object.values(answers.ratings), answers.axis].map((part) => part !== null);
      return filled.reduce((sum, isThere) => 2 * sum + Number(isThere), 0);
    }),
    ...ratedKeys.flatMap((key) =>
      said(`sum of ${key}`, (at) => last(at)?.ratings[key]?.reduce((sum, point) => sum + point, 0)),
    ),
  ];
}
